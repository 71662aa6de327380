package org.dateline.resolve.time;

import org.jspecify.annotations.Nullable;

/** One way of telling time. Immutable; may be shared. */
@FunctionalInterface
interface Rule {
  /**
   * Understands the words from an index on.
   *
   * @param grammar all rules, for expressions inside others
   * @return what it understood, or null where the words are none of its kind
   */
  @Nullable Match at(Words words, int from, Inner grammar);

  /**
   * The whole grammar at work on the inside of an expression; it goes no deeper than a few steps.
   */
  @FunctionalInterface
  interface Inner {
    @Nullable Match at(Words words, int from);
  }
}
