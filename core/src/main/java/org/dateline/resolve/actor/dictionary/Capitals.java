package org.dateline.resolve.actor.dictionary;

import java.util.List;

/**
 * Where a spelling needs capital letters in the text too, so that "us" is no state and "turkey" no
 * country.
 *
 * @param words a bit for each word that needs one, the first word's the lowest
 * @param acronym whether it is one short word that needs all its letters capital
 */
record Capitals(int words, boolean acronym) {
  private static final int LONGEST_ACRONYM = 5;
  private static final Capitals ACRONYM = new Capitals(1, true);
  private static final Capitals[] COMMON = new Capitals[64];

  static {
    for (int i = 0; i < COMMON.length; i++) {
      COMMON[i] = new Capitals(i, false);
    }
  }

  /** Those of a spelling of at most 31 words. */
  static Capitals of(List<Token> spelling) {
    Token first = spelling.get(0);
    if (spelling.size() == 1 && first.text().length() <= LONGEST_ACRONYM && first.upper()) {
      return ACRONYM;
    }
    int words = 0;
    for (int i = 0; i < spelling.size(); i++) {
      if (spelling.get(i).capital()) {
        words |= 1 << i;
      }
    }
    return of(words);
  }

  static Capitals of(int words) {
    return words < COMMON.length ? COMMON[words] : new Capitals(words, false);
  }

  /** Those of one word, all of whose letters are capital. */
  static Capitals ofUpper(int letters) {
    return letters > 1 && letters <= LONGEST_ACRONYM ? ACRONYM : COMMON[1];
  }

  /** Whether the words of a text from {@code start} on have them. */
  boolean fit(List<Token> tokens, int start) {
    if (acronym) {
      return tokens.get(start).upper();
    }
    for (int left = words; left != 0; left &= left - 1) {
      Token written = tokens.get(start + Integer.numberOfTrailingZeros(left));
      if (!written.capital() && !Character.isDigit(written.text().charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
