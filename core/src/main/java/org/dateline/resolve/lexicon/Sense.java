package org.dateline.resolve.lexicon;

/** What sort of thing the spellings of a dictionary line name. */
public enum Sense {
  /** A human being by name. */
  PERSON,
  /** A body, group or organisation by name. */
  BODY,
  /** A state by name. */
  COUNTRY,
  /** A state's adjective: "Chinese". */
  ADJECTIVE,
  /** One of a state's people: "Pole". */
  DEMONYM,
  /** A seat of government that stands for it: "the Kremlin". */
  SEAT,
  /** A place inside a state. */
  PLACE,
  /** A role noun: "lawmakers". */
  ROLE
}
