package org.dateline.mark;

import org.dateline.Span;

/**
 * A phrase that plays a part in an act.
 *
 * @param part which part
 * @param span the characters, counted in the sentence that was marked
 * @param chance of being right, 0 to 1
 */
public record Phrase(Part part, Span span, double chance) {

  /** What a phrase says of an act, in the order of the model's outputs. */
  public enum Part {
    /** Who does it. */
    SOURCE,
    /** Whom it is done to. */
    TARGET,
    /** On whose word. */
    BY,
    /** When. */
    WHEN,
    /** Where. */
    WHERE;

    /** Whether it says who acts or is acted upon. */
    boolean isActor() {
      return this == SOURCE || this == TARGET;
    }
  }
}
