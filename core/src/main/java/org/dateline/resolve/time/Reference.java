package org.dateline.resolve.time;

import org.dateline.When.Precision;
import org.dateline.resolve.time.Rule.Inner;
import org.jspecify.annotations.Nullable;

/**
 * The date inside what an expression counts from: "after [the] July 3 [coup]".
 *
 * @param start where the date begins
 * @param end the index after it
 * @param meaning what it means
 */
record Reference(int start, int end, Meaning meaning) {
  /** How many words may stand before the date. */
  private static final int REACH = 9;

  /** Looks for a date in the words from an index on, up to the end of the clause. */
  static @Nullable Reference after(Words words, int from, Inner grammar) {
    for (int at = from; at < from + REACH && at < words.size(); at++) {
      if (words.is(at, ",", ";", ":", "(", ")", "\"", "”", "“")) {
        return null;
      }
      Match match = grammar.at(words, at);
      if (match != null && match.meaning() != Meaning.NOTHING) {
        return new Reference(at, match.end(), match.meaning());
      }
      if (match != null) {
        at = match.end() - 1;
      }
    }
    return null;
  }

  /** Whether words take up what was told before: "that speech". */
  static boolean takesUp(Words words, int from) {
    return words.is(from, "that", "this", "it", "these", "those", "then", "the")
        && !words.is(from, "the");
  }

  /** The day to count a distance from, or null where the days are too coarse for its unit. */
  static @Nullable Days counted(@Nullable Days from, Shift shift) {
    if (from == null) {
      return null;
    }
    boolean coarse =
        from.precision() == Precision.MONTH && shift.unit().compareTo(Unit.MONTH) < 0
            || from.precision() == Precision.YEAR && shift.unit().compareTo(Unit.YEAR) < 0;
    if (coarse) {
      return null;
    }
    if (shift.unit().finerThanDay()) {
      return from;
    }
    return shift.around(shift.count() > 0 && from.isDay() ? from.last() : from.first());
  }
}
