package org.dateline.resolve.time;

import org.jspecify.annotations.Nullable;

/**
 * A count of units read from the words: "two and a half years", "a couple of days", "50 years and a
 * day".
 *
 * @param end the index after it
 * @param shift how long it is
 */
record Counted(int end, Shift shift) {
  private static final int MOST = 100_000;

  /** A number and the index after it. */
  private record Amount(int end, int value) {}

  /** Reads one, or gives null where none stands. */
  static @Nullable Counted at(Words words, int from, Vocabulary vocabulary) {
    int at = from;
    while (at < from + 4 && vocabulary.has("about", words.text(at))) {
      at++;
    }
    Counted first = one(words, at, vocabulary);
    if (first == null) {
      return null;
    }
    int joint = words.is(first.end, "and") || words.is(first.end, ",") ? first.end + 1 : -1;
    Counted second = joint < 0 ? null : one(words, joint, vocabulary);
    boolean finer = second != null && second.shift.unit().compareTo(first.shift.unit()) < 0;
    return finer && second != null ? sum(first, second) : first;
  }

  /** Two counts told together: in the finer unit, where it is one of the calendar, else in days. */
  private static Counted sum(Counted first, Counted second) {
    Shift large = first.shift;
    Shift small = second.shift;
    if (large.unit() == Unit.YEAR && small.unit() == Unit.MONTH) {
      return new Counted(second.end, new Shift(12 * large.count() + small.count(), Unit.MONTH));
    }
    if (small.unit().finerThanDay()) {
      return new Counted(second.end, large);
    }
    long days = small.unit() == Unit.DAY ? small.count() : 7 * small.count();
    return new Counted(second.end, new Shift(large.count(), large.unit(), days, false));
  }

  private static @Nullable Counted one(Words words, int from, Vocabulary vocabulary) {
    Counted half = half(words, from, vocabulary);
    if (half != null) {
      return half;
    }
    Amount number = number(words, from, vocabulary);
    if (number == null) {
      return null;
    }
    int at = number.end;
    int joint = halfAfter(words, at);
    int unitAt = joint > 0 ? joint : words.dash(at) ? at + 1 : at;
    if (words.is(unitAt, "full", "whole", "calendar", "short", "long")) {
      unitAt++;
    }
    Unit unit = vocabulary.unit(words.text(unitAt));
    if (unit == null) {
      return null;
    }
    int end = unitAt + 1;
    boolean halfMore = joint > 0;
    int trailing = halfAfter(words, end);
    if (trailing > 0 && !halfMore) {
      end = trailing;
      halfMore = true;
    }
    if (!halfMore) {
      return new Counted(end, new Shift(number.value, unit));
    }
    Unit finer = unit.half();
    return finer == null
        ? new Counted(end, new Shift(number.value, unit))
        : new Counted(end, new Shift((2L * number.value + 1) * unit.halves(), finer));
  }

  /** "Half a year", "half-century", "a quarter of a century". */
  private static @Nullable Counted half(Words words, int from, Vocabulary vocabulary) {
    int at = words.is(from, "a") ? from + 1 : from;
    if (words.is(at, "quarter")) {
      int unit = words.is(at + 1, "of") && words.is(at + 2, "a") ? at + 3 : at + 2;
      return words.is(unit, "century") ? new Counted(unit + 1, new Shift(25, Unit.YEAR)) : null;
    }
    if (!words.is(at, "half")) {
      return null;
    }
    int unitAt = words.is(at + 1, "a", "an") || words.dash(at + 1) ? at + 2 : at + 1;
    Unit unit = vocabulary.unit(words.text(unitAt));
    Unit finer = unit == null ? null : unit.half();
    return unit == null || finer == null
        ? null
        : new Counted(unitAt + 1, new Shift(unit.halves(), finer));
  }

  /** The index after "and a half", or 0. */
  private static int halfAfter(Words words, int from) {
    int at = words.dash(from) ? from + 1 : from;
    if (!words.is(at, "and")) {
      return 0;
    }
    int article = words.dash(at + 1) ? at + 2 : at + 1;
    int half = words.dash(article + 1) ? article + 2 : article + 1;
    return words.is(article, "a") && words.is(half, "half") ? half + 1 : 0;
  }

  private static @Nullable Amount number(Words words, int from, Vocabulary vocabulary) {
    Words.Word word = words.word(from);
    if (word.number() >= 0) {
      boolean count = word.suffix().isEmpty() && word.number() <= MOST;
      return count ? new Amount(from + 1, word.number()) : null;
    }
    if (words.is(from, "a", "an", "the") && words.is(from + 1, "couple", "pair")) {
      return new Amount(words.is(from + 2, "of") ? from + 3 : from + 2, 2);
    }
    if (words.is(from, "a", "an")) {
      int large = words.is(from + 1, "hundred", "dozen") ? from + 1 : -1;
      int value = large < 0 ? 1 : vocabulary.number("number", words.text(large));
      return new Amount(large < 0 ? from + 1 : large + 1, value);
    }
    int value = vocabulary.number("number", word.text());
    if (value == 0) {
      return null;
    }
    int at = from + 1;
    int tail = words.dash(at) ? at + 1 : at;
    int small = vocabulary.number("number", words.text(tail));
    if (value >= 20 && value < 100 && small > 0 && small < 10) {
      return new Amount(tail + 1, value + small);
    }
    if (value < 20 && words.is(at, "hundred")) {
      return new Amount(at + 1, value * 100);
    }
    return new Amount(at, value);
  }
}
