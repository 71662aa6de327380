package org.dateline.resolve.quantity;

/**
 * What the words beside a number say befell those it counts.
 *
 * @param what killed, wounded, protesters and so on
 * @param from the first token of the words that say so
 * @param to the first token behind them
 * @param side where they stand
 */
record Befallen(String what, int from, int to, Side side) {
  enum Side {
    /** "killed ten": what follows shares it. */
    BEFORE,
    /** "ten were killed": what stands before shares it. */
    BEHIND,
    /** Later in the clause. */
    FAR,
    /** The noun itself: "ten deaths". */
    WITHIN
  }
}
