package org.dateline.resolve.quantity;

import org.jspecify.annotations.Nullable;

/**
 * What stands behind a number.
 *
 * @param noun the noun counted, or null where none is known
 * @param unit that noun as the text has it, in lower case, or null
 * @param from the first token of the noun
 * @param to the first token behind the noun; without one, behind the number and its "more"
 * @param unknown whether a word stands there that may be a noun but is in no list
 */
record Counted(@Nullable Noun noun, @Nullable String unit, int from, int to, boolean unknown) {
  static Counted nothing(int to) {
    return new Counted(null, null, to, to, false);
  }

  /** Whether those counted are troops. */
  boolean isForce() {
    return noun != null && noun.what().equals("troops");
  }

  boolean is(Noun.Kind kind) {
    return noun != null && noun.kind() == kind;
  }
}
