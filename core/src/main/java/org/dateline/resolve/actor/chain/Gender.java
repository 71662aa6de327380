package org.dateline.resolve.actor.chain;

/** Whether "he" or "she" may stand for somebody. */
public enum Gender {
  /** "He". */
  MALE,
  /** "She". */
  FEMALE,
  /** The words do not say. */
  OPEN;

  /** Whether one and the same could be both. */
  boolean couldBe(Gender other) {
    return this == other || this == OPEN || other == OPEN;
  }
}
