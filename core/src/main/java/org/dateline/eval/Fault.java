package org.dateline.eval;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a coder got wrong.
 *
 * @param kind what is wrong
 * @param document the id of the document
 * @param sentence the text of the sentence
 * @param gold what people marked, or null where it is extra
 * @param coded what the coder gave, or null where it is missed
 */
public record Fault(
    Kind kind,
    String document,
    String sentence,
    @Nullable GoldEvent gold,
    @Nullable CodedEvent coded) {

  /** Kinds of fault. */
  public enum Kind {
    /** Found, with a source or a target that is not right. */
    ACTORS,
    /** Not found. */
    MISSED,
    /** Found and not there. */
    EXTRA
  }
}
