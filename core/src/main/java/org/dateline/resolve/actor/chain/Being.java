package org.dateline.resolve.actor.chain;

/** What sort of being is named. */
public enum Being {
  /** A human being, or several. */
  PERSON,
  /** A body: an organ, a group, an organisation, a force. */
  BODY,
  /** A state, or a place that stands for it. */
  STATE,
  /** Paper that speaks for whoever wrote it: "the statement". */
  PAPER,
  /** The words do not say. */
  OPEN;

  /** Whether one and the same could be both. */
  boolean couldBe(Being other) {
    return this == other || this == OPEN || other == OPEN;
  }
}
