package org.dateline.resolve.time;

import org.jspecify.annotations.Nullable;

/**
 * Days on which something comes round: "the second anniversary of the February 14, 2011 uprising",
 * "the centenary of 24 April 1915".
 */
final class Anniversaries implements Rule {
  private final Vocabulary vocabulary;

  Anniversaries(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    int years = 0;
    int at = from;
    switch (words.text(from)) {
      case "centenary", "centennial" -> years = 100;
      case "bicentenary", "bicentennial" -> years = 200;
      case "eve" -> {
        return eve(words, from, grammar);
      }
      case "anniversary" -> {}
      default -> {
        years = numbered(words, from);
        at = anniversary(words, from + 1);
        if (years == 0 || at < 0) {
          return null;
        }
      }
    }
    if (!words.is(at + 1, "of")) {
      return null;
    }
    Reference reference = Reference.after(words, at + 2, grammar);
    return reference == null ? null : of(reference, years);
  }

  /** "The eve of Ramadan": the day before. */
  private static @Nullable Match eve(Words words, int from, Inner grammar) {
    Reference reference =
        words.is(from + 1, "of") ? Reference.after(words, from + 2, grammar) : null;
    if (reference == null) {
      return null;
    }
    Meaning meaning = reference.meaning();
    return Match.of(
        reference.end(),
        view -> {
          Days days = meaning.in(view);
          return days == null ? null : Days.day(days.first().minusDays(1));
        });
  }

  /** "Second", "20th", "one-year", "10-year". */
  private int numbered(Words words, int from) {
    int ordinal = vocabulary.ordinal(words, from);
    if (ordinal > 0) {
      return ordinal;
    }
    boolean year = words.dash(from + 1) && words.is(from + 2, "year");
    int figure = words.number(from);
    return !year
        ? 0
        : figure > 0 && figure < 2000 ? figure : vocabulary.number("number", words.text(from));
  }

  private static int anniversary(Words words, int from) {
    for (int at = from; at < from + 4; at++) {
      if (words.is(at, "anniversary")) {
        return at;
      }
    }
    return -1;
  }

  private static Match of(Reference reference, int years) {
    Meaning meaning = reference.meaning();
    return Match.of(
        reference.end(),
        view -> {
          Days days = meaning.in(view.ahead(false));
          if (days == null) {
            return null;
          }
          boolean day = days.isDay();
          if (years > 0) {
            return day
                ? Days.day(days.first().plusYears(years))
                : Unit.YEAR.around(days.first().plusYears(years));
          }
          int shift = days.first().getYear();
          return view.nearest(
              year -> day ? Days.day(days.first().plusYears((long) year - shift)) : Days.year(year),
              view.day().getYear());
        });
  }
}
