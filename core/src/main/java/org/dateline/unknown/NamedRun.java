package org.dateline.unknown;

import java.util.List;

/**
 * A name in a phrase, of which at least one word is not known.
 *
 * @param name the words as the phrase has them, titles stripped
 * @param words the same one by one
 * @param start where it begins in the phrase
 * @param end one past its last character
 * @param titled whether a title or role noun stands before it
 * @param possessive whether something of it is meant: Malik's army
 */
record NamedRun(
    String name, List<Word> words, int start, int end, boolean titled, boolean possessive) {

  /** Whether it is one word in ordinary letters, perhaps with a hyphen, as a surname is. */
  boolean isShort() {
    return name.indexOf(' ') < 0 && !isAcronym();
  }

  /** Whether it is an acronym. */
  boolean isAcronym() {
    return words.size() == 1 && words.get(0).acronym();
  }
}
