package org.dateline.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Distances: "two days ago", "in three years", "a year after the May 2 raid", "44 days later".
 * Those that are told from an event count from its date, or from the date told last.
 */
final class Distances implements Rule {
  private final Vocabulary vocabulary;

  Distances(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    if (words.is(from, "in")) {
      return in(words, from);
    }
    if (words.is(from, "the") && vocabulary.unit(words.text(from + 1)) != null) {
      Unit unit = vocabulary.unit(words.text(from + 1));
      boolean told = words.is(from + 2, "before", "after", "following", "preceding");
      return unit == null || !told || unit.finerThanDay()
          ? null
          : directed(words, from, from + 2, new Shift(1, unit), grammar);
    }
    if (vocabulary.has("about", words.text(from - 1)) && words.is(from, "a", "an")
        || words.dash(from - 1) && words.joined(from - 1)) {
      return null;
    }
    Counted counted = Counted.at(words, from, vocabulary);
    return counted == null ? null : directed(words, from, counted.end(), counted.shift(), grammar);
  }

  /** "In two days": to come, or no date at all. */
  private @Nullable Match in(Words words, int from) {
    Counted counted = Counted.at(words, from + 1, vocabulary);
    if (counted == null) {
      return null;
    }
    int end = counted.end();
    boolean time = words.is(end, "'", "’", "'s") && words.is(end + 1, "time");
    if (!time && words.is(end + 1, "time")) {
      time = words.is(end, "s");
    }
    if (words.is(end, "ago", "earlier", "later", "before", "after", "of", "from")) {
      return null;
    }
    boolean long_ =
        words.is(
            from - 1,
            "time",
            "first",
            "worst",
            "biggest",
            "largest",
            "lowest",
            "highest",
            "second",
            "third",
            "fourth",
            "once",
            "twice",
            "times",
            "deadliest",
            "day",
            "attack",
            "attacks");
    if (long_) {
      return Match.nothing(end);
    }
    Shift shift = counted.shift();
    return Match.of(time ? end + 2 : end, view -> view.ahead() ? ahead(view, shift) : null);
  }

  private static Days ahead(View view, Shift shift) {
    return shift.unit().finerThanDay() ? clock(view, shift) : shift.around(view.day());
  }

  private @Nullable Match directed(Words words, int from, int at, Shift shift, Inner grammar) {
    switch (words.text(at)) {
      case "ago" -> {
        return ago(words, at + 1, shift.back());
      }
      case "hence", "away" -> {
        return words.is(at, "away") && words.is(at + 1, "from")
            ? null
            : Match.of(at + 1, view -> ahead(view, shift));
      }
      case "from" -> {
        if (words.is(at + 1, "now")) {
          return Match.of(at + 2, view -> ahead(view, shift));
        }
        boolean exact = words.is(at + 1, "today") || vocabulary.weekday(words, at + 1) > 0;
        return exact
            ? linked(words, from, at + 1, shift.exactly(), grammar)
            : linked(words, from, at + 1, shift, grammar);
      }
      case "earlier", "previously", "prior", "beforehand" -> {
        boolean than = words.is(at, "prior") && words.is(at + 1, "to");
        return than
            ? linked(words, from, at + 2, shift.back(), grammar)
            : Match.of(at + 1, view -> earlier(view, shift.back()));
      }
      case "later", "afterwards", "afterward", "thereafter" -> {
        return Match.of(at + 1, view -> Reference.counted(view.told(), shift));
      }
      case "on" -> {
        boolean ends = words.is(at + 1, ",", ".", ";", "");
        return ends ? Match.of(at + 1, view -> Reference.counted(view.told(), shift)) : null;
      }
      case "to" -> {
        boolean toTheDay = words.is(at + 1, "the") && words.is(at + 2, "day");
        return toTheDay ? directed(words, from, at + 3, shift.exactly(), grammar) : null;
      }
      case "before", "preceding" -> {
        return linked(words, from, at + 1, shift.back(), grammar);
      }
      case "after", "following", "since" -> {
        return linked(words, from, at + 1, shift, grammar);
      }
      default -> {
        return null;
      }
    }
  }

  /** "A week ago", "a week ago today", "a week ago on Friday". */
  private Match ago(Words words, int at, Shift shift) {
    if (words.is(at, "today", "tonight")) {
      return Match.of(at + 1, view -> Days.day(shift.from(view.day())));
    }
    int day = words.is(at, "on", "last", "this") ? at + 1 : at;
    int weekday = vocabulary.weekday(words, day);
    if (weekday > 0 && shift.unit() == Unit.WEEK) {
      DayOfWeek of = DayOfWeek.of(weekday);
      return Match.of(
          day + 1,
          view -> Days.day(shift.from(view.day().with(TemporalAdjusters.previousOrSame(of)))));
    }
    return Match.of(
        at, view -> shift.unit().finerThanDay() ? clock(view, shift) : shift.around(view.day()));
  }

  /** Hours and minutes from the time of publication; without one, whole days only. */
  private static Days clock(View view, Shift shift) {
    LocalTime time = view.time();
    if (time == null) {
      return Days.day(shift.from(view.day()));
    }
    LocalDateTime at = LocalDateTime.of(view.day(), time);
    return Days.day(
        (shift.unit() == Unit.HOUR ? at.plusHours(shift.count()) : at.plusMinutes(shift.count()))
            .toLocalDate());
  }

  private static @Nullable Days earlier(View view, Shift shift) {
    Days told = view.told();
    if (told == null) {
      return shift.unit().finerThanDay() ? clock(view, shift) : shift.around(view.day());
    }
    return Reference.counted(told, shift);
  }

  /**
   * Before or after something: with a date of its own; taking up what was told; or beside the date
   * it explains ("on September 9, two days before the attacks").
   */
  private static Match linked(Words words, int from, int at, Shift shift, Inner grammar) {
    Reference reference = Reference.after(words, at, grammar);
    if (reference != null) {
      Meaning meaning = reference.meaning();
      return new Match(
          reference.end(),
          view -> {
            Days days = meaning.in(sideOf(view, shift));
            return days == null ? null : Reference.counted(days, shift);
          },
          reference.start(),
          null);
    }
    boolean nothingFollows = !words.word(at).letters() && words.number(at) < 0;
    if (nothingFollows) {
      return shift.count() < 0
          ? Match.of(at, view -> earlier(view, shift))
          : Match.of(at, view -> Reference.counted(view.told(), shift));
    }
    boolean beside = words.is(from - 1, ",");
    boolean takesUp = Reference.takesUp(words, at);
    boolean opens = from == 0 || words.is(from - 1, ";", ":", "\"", "“");
    Meaning meaning =
        view -> {
          Days told = view.told();
          if (takesUp || opens) {
            return Reference.counted(told, shift);
          }
          return beside && told != null && told.isDay() ? told : null;
        };
    return new Match(at, meaning, -1, takesUp || opens ? null : shift);
  }

  /** What is counted from lies in the past, unless even the end of the count is to come. */
  private static View sideOf(View view, Shift shift) {
    LocalDate day = view.day();
    return view.ahead() && shift.count() > 0 ? view.at(day, false).ahead(true) : view;
  }
}
