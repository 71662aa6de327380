package org.dateline.resolve.actor.chain;

/** How a phrase names. */
public enum Form {
  /** By name: "Yousuf Raza Gilani", "Pakistan", "the Haqqani network". */
  NAME,
  /** By what it is: "the prime minister", "protesters", "the Pakistanis". */
  DESCRIPTION,
  /** By a pronoun: "he", "their". */
  PRONOUN,
  /** By naming its members: "Romania and Bulgaria". */
  LIST
}
