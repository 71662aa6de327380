package org.dateline.resolve.time;

import org.jspecify.annotations.Nullable;

/**
 * The year that is told after a month: "2011", "last year", "of this year", "'62".
 *
 * @param end the index after it
 * @param year as a whole year
 */
record TiedYear(int end, Meaning year) {

  /** Reads one, or gives null where no year follows. */
  static @Nullable TiedYear at(Words words, int from, Vocabulary vocabulary) {
    int at = words.is(from, ",", "of", "in") ? from + 1 : from;
    int year = Vocabulary.year(words, at);
    if (year > 0 && !vocabulary.counts(words, at)) {
      Days days = Days.year(year);
      return new TiedYear(at + 1, view -> days);
    }
    if (words.is(at, "'", "’", "‘")) {
      Words.Word word = words.word(at + 1);
      boolean two = word.plainNumber() && word.digits() == 2 && words.joined(at);
      return two ? new TiedYear(at + 2, view -> century(view, word.number())) : null;
    }
    return relative(words, at);
  }

  private static @Nullable TiedYear relative(Words words, int from) {
    int at = words.is(from, "the") ? from + 1 : from;
    if (!words.is(at + 1, "year")) {
      return null;
    }
    int shift =
        switch (words.text(at)) {
          case "last", "previous" -> -1;
          case "next", "following" -> 1;
          case "this", "same", "that", "current" -> 0;
          default -> 9;
        };
    if (shift == 9) {
      return null;
    }
    boolean told = words.is(at, "same", "that", "previous", "following");
    return new TiedYear(
        at + 2,
        view -> {
          Days base = told && view.told() != null ? view.told() : Days.day(view.day());
          return Days.year(base.first().getYear() + shift);
        });
  }

  /** A year of two figures: the latest such that is not after publication. */
  static Days century(View view, int twoFigures) {
    int century = Math.floorDiv(view.day().getYear(), 100) * 100;
    int year = century + twoFigures;
    return Days.year(year > view.day().getYear() ? year - 100 : year);
  }
}
