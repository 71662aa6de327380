package org.dateline.resolve.actor.dictionary;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a dictionary's spelling: what {@link Token} would make of it, made without its cost
 * where there are but plain letters, as in nearly all.
 *
 * @param keys of the words, in order
 * @param capitals which of them need capitals
 */
record SpelledWords(List<String> keys, Capitals capitals) {

  /** Those of a spelling; none where it has no letter or digit. */
  static SpelledWords of(String spelling) {
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (c > 127 || c == '.') {
        return ofTokens(Token.of(spelling));
      }
    }
    return plain(spelling);
  }

  private static SpelledWords ofTokens(List<Token> tokens) {
    List<String> keys = new ArrayList<>(tokens.size());
    tokens.forEach(token -> keys.add(token.key()));
    boolean possible = !tokens.isEmpty() && tokens.size() < Integer.SIZE;
    return new SpelledWords(keys, possible ? Capitals.of(tokens) : Capitals.of(0));
  }

  private static SpelledWords plain(String spelling) {
    List<String> keys = new ArrayList<>(4);
    char[] lower = new char[spelling.length()];
    int capitals = 0;
    int small = 0;
    int start = 0;
    for (int i = 0; i <= lower.length; i++) {
      char c = i < lower.length ? spelling.charAt(i) : ' ';
      boolean capital = c >= 'A' && c <= 'Z';
      boolean letter = capital || c >= 'a' && c <= 'z';
      if (letter || c >= '0' && c <= '9') {
        if (capital && start == i && keys.size() < Integer.SIZE - 1) {
          capitals |= 1 << keys.size();
        }
        small += letter && !capital ? 1 : 0;
        lower[i] = capital ? (char) (c + 'a' - 'A') : c;
      } else {
        if (i > start) {
          keys.add(new String(lower, start, i - start));
        }
        start = i + 1;
      }
    }
    boolean upper = keys.size() == 1 && small == 0;
    return new SpelledWords(keys, upper ? ofUpper(keys.get(0), capitals) : Capitals.of(capitals));
  }

  /** A word without small letters, which may begin with a digit. */
  private static Capitals ofUpper(String key, int capitals) {
    Capitals upper = Capitals.ofUpper(key.length());
    return upper.acronym() ? upper : Capitals.of(capitals);
  }
}
