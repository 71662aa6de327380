package org.dateline.resolve.actor.phrase;

/** What the first word behind a head noun says of the words that follow. */
enum Opener {
  /** Nothing follows. */
  NONE,
  /** Whose, or of what: "of Pakistan's army". */
  COMPLEMENT,
  /** Where or whence: "in Kyiv". */
  PLACE,
  /** About somebody else: "to France". */
  TOWARD,
  /** A clause: "who fled". */
  RELATIVE,
  /** On whose side: "loyal to the president". */
  LOYAL
}
