package org.dateline.resolve.time;

import java.time.LocalDate;
import org.dateline.resolve.time.Words.Word;
import org.dateline.resolve.time.calendar.OldStyle;
import org.jspecify.annotations.Nullable;

/**
 * Days of months: "September 13", "13 Sept. 2011", "Friday, the 3rd of June", "June 8-10", "October
 * 25, 1917, Old Style". The name of a group that holds a day is none: "the March 14 bloc".
 */
final class MonthDates implements Rule {
  private static final OldStyle OLD_STYLE = new OldStyle();

  private final Vocabulary vocabulary;

  MonthDates(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Month and day, or several days, and the index after them. */
  private record Core(int end, int month, int day, int last) {}

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    int weekday = vocabulary.weekday(words, from);
    int at = weekday == 0 ? from : afterWeekday(words, from + 1);
    boolean bracket = weekday != 0 && words.is(at - 1, "(");
    Core core = core(words, at);
    if (core == null || Days.date(2000, core.month, core.last) == null || core.last < core.day) {
      return null;
    }
    TiedYear year = TiedYear.at(words, core.end, vocabulary);
    int end = year == null ? core.end : year.end();
    if (year == null && namesGroup(words, from, end)) {
      return Match.nothing(end);
    }
    int oldStyle = year == null ? -1 : oldStyle(words, end);
    if (oldStyle > 0 && year != null) {
      return Match.of(oldStyle, old(core, year.year()));
    }
    int closed = bracket && words.is(end, ")") ? end + 1 : end;
    Meaning meaning = year == null ? near(core, weekday) : of(core, year.year());
    return Match.of(closed, meaning);
  }

  private static int afterWeekday(Words words, int from) {
    int at = from;
    while (at < from + 3 && words.is(at, ",", "the", "(", ".")) {
      at++;
    }
    return at;
  }

  private @Nullable Core core(Words words, int from) {
    int month = month(words, from);
    return month > 0 ? monthFirst(words, from, month) : dayFirst(words, from);
  }

  private int month(Words words, int at) {
    int month = vocabulary.month(words, at);
    Word word = words.word(at);
    boolean ambiguous = word.text().length() <= 4 || words.is(at, "march", "august");
    return month > 0 && ambiguous && !word.capital() ? 0 : month;
  }

  private int afterMonth(Words words, int from) {
    boolean point = words.is(from + 1, ".") && words.joined(from);
    return point && words.text(from).length() <= 4 ? from + 2 : from + 1;
  }

  private @Nullable Core monthFirst(Words words, int from, int month) {
    int at = afterMonth(words, from);
    if (words.is(at, "the")) {
      at++;
    }
    int day = vocabulary.dayOfMonth(words, at);
    boolean count =
        day > 0
            && words.word(at).plainNumber()
            && (vocabulary.counts(words, at) || words.is(at + 1, "%"));
    if (day == 0 || count) {
      return null;
    }
    Core listed = listed(words, at, month, day);
    return listed == null ? new Core(at + 1, month, day, day) : listed;
  }

  /** "June 8-10", "May 3, 4 and 5", "May 3 and 5", "May 3 to 5". */
  private @Nullable Core listed(Words words, int at, int month, int day) {
    int next = at + 1;
    int last = 0;
    while (words.is(next, ",", "and", "to", "through", "until") || words.dash(next)) {
      int more = vocabulary.dayOfMonth(words, next + 1);
      boolean alone =
          more > day
              && !vocabulary.counts(words, next + 1)
              && vocabulary.month(words, next + 2) == 0
              && (words.word(next + 2).capital() || !plainWord(words, next + 2));
      if (!alone || more <= last) {
        break;
      }
      last = more;
      next += 2;
    }
    return last == 0 ? null : new Core(next, month, day, last);
  }

  /**
   * A small-lettered word after a number makes it a count, but for those that go on the sentence.
   */
  private static boolean plainWord(Words words, int at) {
    Word word = words.word(at);
    return word.letters()
        && !words.is(
            at, "and", "in", "at", "to", "of", "when", "after", "before", "as", "but", "by", "with",
            "for", "or", "that", "which", "while", "attacks", "attack", "the", "on", "over",
            "emptied");
  }

  private @Nullable Core dayFirst(Words words, int from) {
    int day = vocabulary.dayOfMonth(words, from);
    if (day == 0 || words.is(from - 1, "/", ".") && words.joined(from - 1)) {
      return null;
    }
    int at = from + 1;
    int last = day;
    boolean pair =
        (words.dash(at) || words.is(at, "and", "to", "/", "through"))
            && vocabulary.dayOfMonth(words, at + 1) > day;
    if (pair) {
      last = vocabulary.dayOfMonth(words, at + 1);
      at += 2;
    }
    if (words.is(at, "of", "-")) {
      at++;
    }
    int month = month(words, at);
    return month == 0 ? null : new Core(afterMonth(words, at), month, day, last);
  }

  /** Whether a noun of groups or places follows that the day is the name of. */
  private boolean namesGroup(Words words, int from, int end) {
    if (words.is(from - 1, "on", "since", "until", "by", "from", "before", "after")) {
      return false;
    }
    for (int at = end; at < end + 4; at++) {
      if (vocabulary.has("organisation", words.text(at))) {
        return true;
      }
      if (!words.word(at).capital()) {
        return false;
      }
    }
    return false;
  }

  private static int oldStyle(Words words, int from) {
    int at = words.is(from, ",", "(") ? from + 1 : from;
    int end = at + 2;
    if (words.is(at, "by") && words.is(at + 1, "the")) {
      at += 2;
      end = at + 2;
    }
    boolean named =
        words.is(at, "old") && words.is(at + 1, "style")
            || words.is(at, "julian") && words.is(at + 1, "calendar");
    if (named) {
      return words.is(end, ")") ? end + 1 : end;
    }
    boolean letters = words.is(at, "o") && words.is(at + 1, ".") && words.is(at + 2, "s");
    return letters ? at + 4 : -1;
  }

  private static Meaning old(Core core, Meaning year) {
    return view -> {
      Days days = year.in(view);
      LocalDate day =
          days == null ? null : OLD_STYLE.day(days.first().getYear(), core.month, core.day);
      return day == null ? null : Days.day(day);
    };
  }

  private static Meaning of(Core core, Meaning year) {
    return view -> {
      Days days = year.in(view);
      return days == null ? null : days(core, days.first().getYear());
    };
  }

  private static @Nullable Days days(Core core, int year) {
    Days first = Days.day(year, core.month, core.day);
    Days last = Days.day(year, core.month, core.last);
    if (first == null || last == null) {
      return null;
    }
    return core.day == core.last ? first : Days.span(first, last);
  }

  /** Without a year: the nearest on the side the clause tells of, or the one of that weekday. */
  private static Meaning near(Core core, int weekday) {
    return view -> {
      // a clock further east may already show the day after that of publication
      View from = view.ahead() ? view : view.at(view.day().plusDays(1), false);
      int year = view.day().getYear();
      Days near = soon(view, from.nearest(number -> days(core, number), year), core);
      if (weekday == 0 || near == null || of(weekday, near)) {
        return near;
      }
      Days other = view.ahead(!view.ahead()).nearest(number -> days(core, number), year);
      return other != null && of(weekday, other) ? other : near;
    };
  }

  /** What lies almost a year back is told with its year: the day that is about to come is meant. */
  private static @Nullable Days soon(View view, @Nullable Days near, Core core) {
    if (view.ahead() || near == null || near.first().isAfter(view.day().minusDays(325))) {
      return near;
    }
    Days next = view.ahead(true).nearest(number -> days(core, number), view.day().getYear());
    return next != null && next.first().isBefore(view.day().plusDays(40)) ? next : near;
  }

  private static boolean of(int weekday, Days days) {
    return days.first().getDayOfWeek().getValue() == weekday;
  }
}
