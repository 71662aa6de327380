package org.dateline.resolve.time;

import org.jspecify.annotations.Nullable;

/**
 * Words that a rule has understood.
 *
 * @param end the index after the last of them
 * @param meaning what they mean
 * @param inner the index at which an expression begins that stands inside and counts by itself, or
 *     -1
 * @param shift how far what follows lies from what was told before ("two days after being freed"),
 *     or null where the expression says nothing of what follows it
 */
record Match(int end, Meaning meaning, int inner, @Nullable Shift shift) {

  static Match of(int end, Meaning meaning) {
    return new Match(end, meaning, -1, null);
  }

  /** Words that look like a date and are none. */
  static Match nothing(int end) {
    return of(end, Meaning.NOTHING);
  }
}
