package org.dateline.resolve.actor.phrase;

/**
 * The parts of a phrase, each read.
 *
 * @param core the head
 * @param possessor what stands before the 's, or {@link Sense#NONE}
 * @param opener what the tail begins with
 * @param tail what stands behind the head, or {@link Sense#NONE}
 * @param tailIsName whether the tail is a name, known or not
 */
record Parts(Core core, Sense possessor, Opener opener, Sense tail, boolean tailIsName) {

  /** Whether the tail says what the head belongs to, by more than a state's name. */
  boolean hasComplement() {
    boolean belongs = opener == Opener.COMPLEMENT || opener == Opener.PLACE;
    return belongs && tail.isFull();
  }

  /** Whether the head belongs to something that bears a name nobody knows. */
  boolean isOfUnknownName() {
    return opener == Opener.COMPLEMENT && tail.head() == Sense.Head.NOTHING && tailIsName;
  }
}
