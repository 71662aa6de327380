package org.dateline.resolve.lexicon;

import java.text.Normalizer;
import java.util.Locale;

/** How spellings are told apart: by their words without case and accents. */
final class SpellingKey {
  private SpellingKey() {}

  /** The words in small letters, a blank between them; empty where there is no letter or digit. */
  static String of(String spelling) {
    String lower = spelling.toLowerCase(Locale.ROOT);
    boolean plain = lower.chars().allMatch(c -> c < 128);
    String bare = plain ? lower : Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      boolean letter = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      boolean accent = Character.getType(c) == Character.NON_SPACING_MARK;
      boolean stop = c == '.' && i > 0 && dotted(bare, i);
      if (letter) {
        key.append(c);
      } else if (!accent && !stop && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    String words = key.toString().strip();
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  /** Whether a stop ends a letter that stands alone, as in U.S. */
  private static boolean dotted(String text, int at) {
    return Character.isLetter(text.charAt(at - 1))
        && (at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
  }

  /** How many words a key has. */
  static int words(String key) {
    int words = key.isEmpty() ? 0 : 1;
    for (int i = 0; i < key.length(); i++) {
      words += key.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
