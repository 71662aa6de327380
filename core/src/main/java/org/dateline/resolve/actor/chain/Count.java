package org.dateline.resolve.actor.chain;

/** How many are named. */
public enum Count {
  /** One. */
  ONE,
  /** Several. */
  MANY,
  /** One body of many: "police", "the government", which "it" and "they" both stand for. */
  EITHER;

  /** Whether one and the same could be both. */
  boolean couldBe(Count other) {
    return this == other || this == EITHER || other == EITHER;
  }
}
