package org.dateline.resolve.time;

import org.jspecify.annotations.Nullable;

/**
 * Stretches that end or begin on the day of publication: "over the past three days", "in the last
 * ten days", "the past month", "over the next two weeks".
 */
final class Stretches implements Rule {
  private final Vocabulary vocabulary;

  Stretches(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    int at = words.is(from, "the", "these", "this") ? from + 1 : from;
    if (!words.is(at, "past", "last", "previous", "next", "coming", "following")) {
      return null;
    }
    boolean back = words.is(at, "past", "last", "previous");
    Counted counted = Counted.at(words, at + 1, vocabulary);
    if (counted == null) {
      return single(words, from, at, back);
    }
    Shift shift = counted.shift();
    if (shift.unit().finerThanDay() && hours(shift) < 24) {
      return Match.nothing(counted.end());
    }
    return words.is(counted.end(), "of")
        ? null
        : Match.of(counted.end(), back ? before(shift) : after(shift));
  }

  private static long hours(Shift shift) {
    return shift.unit() == Unit.HOUR ? shift.count() : shift.count() / 60;
  }

  /** "The past month", "over the last year": not the calendar's month or year. */
  private @Nullable Match single(Words words, int from, int at, boolean back) {
    Unit unit = vocabulary.unit(words.text(at + 1));
    boolean whole =
        unit != null && unit.compareTo(Unit.DAY) > 0 && !words.text(at + 1).endsWith("s");
    boolean article = at > from && words.is(from, "the");
    boolean lasting =
        words.is(from - 1, "over", "during", "in", "within", "for", "throughout", "across");
    boolean past = words.is(at, "past") && article;
    boolean lastOne = words.is(at, "last", "next") && article && lasting;
    if (unit == null || !whole || !(past || lastOne) || words.is(at + 2, "of")) {
      return null;
    }
    Shift shift = new Shift(1, unit);
    return Match.of(at + 2, back ? before(shift) : after(shift));
  }

  private static Meaning before(Shift shift) {
    return view -> Days.range(shift.back().from(view.day()), view.day());
  }

  private static Meaning after(Shift shift) {
    return view -> Days.range(view.day(), shift.from(view.day()));
  }
}
