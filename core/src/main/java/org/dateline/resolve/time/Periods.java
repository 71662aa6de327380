package org.dateline.resolve.time;

import java.time.LocalDate;
import org.dateline.When.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The calendar's own periods: last, this and next week, month, quarter, year, decade, century and
 * weekend; "the week before last"; "the month", where a part of it is told ("by the end of the
 * month"). Early, late and their like keep the whole period.
 */
final class Periods implements Rule {
  private final Vocabulary vocabulary;

  Periods(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    return switch (words.text(from)) {
      case "last", "past", "previous" -> led(words, from, from + 1, -1);
      case "next" -> led(words, from, from + 1, 1);
      case "coming" -> coming(words, from + 1);
      case "this" -> thisOne(words, from);
      case "current" -> led(words, from, from + 1, 0);
      case "the" -> the(words, from);
      case "weekend" -> weekend(from + 1);
      case "year", "month" -> end(words, from);
      case "a", "over", "on", "at", "for" -> null;
      default -> secondLast(words, from);
    };
  }

  private @Nullable Match led(Words words, int from, int at, int shift) {
    if (words.is(at, "weekend")) {
      return weekend(at + 1, shift, words.text(from));
    }
    Unit unit = unit(words, at);
    if (unit == null || words.is(at + 1, "of") && words.is(from - 1, "the")) {
      return null;
    }
    if (unit == Unit.WEEK && words.is(at + 1, "end")) {
      return weekend(at + 2, shift, words.text(from));
    }
    return Match.of(at + 1, view -> unit.calendar(unit.plus(view.day(), shift)));
  }

  private @Nullable Unit unit(Words words, int at) {
    Unit unit = vocabulary.unit(words.text(at));
    boolean whole = unit != null && unit.compareTo(Unit.DAY) > 0 && !words.text(at).endsWith("s");
    return whole && unit != Unit.FORTNIGHT ? unit : null;
  }

  private @Nullable Match thisOne(Words words, int from) {
    int at = from + 1;
    if (words.is(at, "past", "last")) {
      return led(words, at, at + 1, -1);
    }
    if (words.is(at, "coming", "upcoming")) {
      return words.is(at + 1, "weekend") ? weekend(at + 2, 0, "coming") : led(words, at, at + 1, 1);
    }
    if (words.is(at, "time")) {
      Unit unit = words.is(at + 1, "last", "next") ? unit(words, at + 2) : null;
      long shift = words.is(at + 1, "last") ? -1 : 1;
      return unit == null
          ? null
          : Match.of(at + 3, view -> unit.calendar(unit.plus(view.day(), shift)));
    }
    return led(words, from, at, 0);
  }

  /** The coming week is the one that most of the next seven days lie in. */
  private @Nullable Match coming(Words words, int at) {
    if (words.is(at, "weekend")) {
      return weekend(at + 1, 0, "coming");
    }
    Unit unit = unit(words, at);
    if (unit == null) {
      return null;
    }
    return Match.of(
        at + 1,
        view ->
            unit == Unit.WEEK
                ? Days.week(view.day().plusDays(3))
                : unit.calendar(unit.plus(view.day(), 1)));
  }

  private @Nullable Match the(Words words, int from) {
    int at = from + 1;
    if (words.is(at, "weekend")) {
      Match beside = besideLast(words, at, Unit.WEEK);
      return beside != null ? beside : weekend(at + 1);
    }
    Unit unit = unit(words, at);
    if (unit != null) {
      Match beside = besideLast(words, at, unit);
      return beside != null ? beside : part(words, from, at, unit);
    }
    return null;
  }

  private @Nullable Match secondLast(Words words, int from) {
    Unit unit = unit(words, from);
    return unit == null ? null : besideLast(words, from, unit);
  }

  /** "The week before last", "the week after next". */
  private static @Nullable Match besideLast(Words words, int at, Unit unit) {
    boolean before = words.is(at + 1, "before") && words.is(at + 2, "last");
    boolean after = words.is(at + 1, "after") && words.is(at + 2, "next");
    if (!before && !after) {
      return null;
    }
    long shift = before ? -2 : 2;
    boolean weekend = words.is(at, "weekend");
    return Match.of(
        at + 3,
        view -> {
          LocalDate day = unit.plus(view.day(), shift);
          return weekend ? Days.weekend(day) : unit.calendar(day);
        });
  }

  /** "The month" is a date only where a part of it is told, or what was earlier or later in it. */
  private static @Nullable Match part(Words words, int from, int at, Unit unit) {
    boolean of =
        words.is(from - 1, "of")
            && words.is(
                from - 2,
                "end",
                "start",
                "beginning",
                "middle",
                "close",
                "rest",
                "remainder",
                "outset",
                "course",
                "half",
                "quarter",
                "part");
    boolean in =
        words.is(from - 1, "in")
            && (words.is(from - 2, "earlier", "later", "late", "early")
                || unit != Unit.CENTURY && words.is(from - 2, "already"));
    return of || in ? Match.of(at + 1, view -> unit.calendar(told(view, unit))) : null;
  }

  private static LocalDate told(View view, Unit unit) {
    Days told = view.told();
    boolean same = told != null && told.precision() != Precision.RANGE && unit == Unit.DAY;
    return same && told != null ? told.first() : view.day();
  }

  /** "Year-end", "the month's end". */
  private @Nullable Match end(Words words, int from) {
    int at = words.dash(from + 1) || words.is(from + 1, "'s") ? from + 2 : from + 1;
    Unit unit = unit(words, from);
    if (unit != null && at == from + 2 && words.is(at, "end")) {
      return Match.of(at + 1, view -> unit.calendar(view.day()));
    }
    return secondLast(words, from);
  }

  /** Saturday and Sunday: the latest that have begun, or the first that are not yet over. */
  private static Match weekend(int end) {
    return Match.of(end, view -> near(view));
  }

  private static Match weekend(int end, int shift, String lead) {
    return Match.of(
        end,
        view ->
            switch (lead) {
              case "last", "past", "previous" -> near(view.ahead(false));
              case "next" -> Days.weekend(view.day().plusWeeks(shift));
              case "coming" -> near(view.ahead(true));
              default -> near(view);
            });
  }

  private static Days near(View view) {
    Days here = Days.weekend(view.day());
    boolean before = !view.ahead() && here.first().isAfter(view.day());
    return before ? Days.weekend(view.day().minusWeeks(1)) : here;
  }
}
