package org.dateline.resolve.actor.dictionary;

import java.util.Set;

/**
 * What different transliterations and slips of one name have in common: Muqtada and Moqtada,
 * Hezbollah and Hizbullah, Khatami and Hatami.
 */
public final class Transliteration {
  /** The Arabic article in its forms. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ul", "ad", "as", "ar", "an", "at", "ash", "bin", "ibn", "ben");

  private Transliteration() {}

  /** Whether a word may be left out of a name or added to it. */
  public static boolean isArticle(String word) {
    return ARTICLES.contains(word);
  }

  /**
   * A lower-case word with one letter for each sound that is written in several ways: kh and h, q
   * and k, y, e, ee and i, ou, oo, o and u, a letter and the same letter doubled.
   */
  static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char sound = sound(word, i);
      boolean doubled = plain.length() > 0 && plain.charAt(plain.length() - 1) == sound;
      if (sound != 0 && !doubled) {
        plain.append(sound);
      }
    }
    return plain.toString();
  }

  /** The letter that stands for a letter of a word; 0 where the next one says it all. */
  private static char sound(String word, int i) {
    char letter = word.charAt(i);
    char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
    return switch (letter) {
      case 'k' -> next == 'h' ? 0 : 'k';
      case 'q' -> 'k';
      case 'y', 'e' -> 'i';
      case 'o' -> next == 'u' ? 0 : 'u';
      default -> letter;
    };
  }

  /**
   * The consonants of a plain word and its first letter: what a slip in a vowel leaves as it is.
   */
  static void appendFrame(StringBuilder frame, String plain) {
    for (int i = 0; i < plain.length(); i++) {
      char letter = plain.charAt(i);
      if ("aiuh".indexOf(letter) < 0) {
        frame.append(letter);
      } else if (i == 0) {
        frame.append(letter == 'h' ? 'h' : 'a');
      }
    }
    frame.append(' ');
  }

  /**
   * Whether two words differ by one letter too many, too few, another or swapped with its
   * neighbour; not in the first.
   */
  static boolean isOneSlip(String one, String other) {
    if (one.isEmpty() || other.isEmpty() || one.charAt(0) != other.charAt(0)) {
      return false;
    }
    String longer = one.length() >= other.length() ? one : other;
    String shorter = longer.equals(one) ? other : one;
    int at = 0;
    while (at < shorter.length() && longer.charAt(at) == shorter.charAt(at)) {
      at++;
    }
    if (longer.length() == shorter.length() + 1) {
      return longer.startsWith(shorter.substring(at), at + 1);
    }
    if (longer.length() > shorter.length() || at == shorter.length()) {
      return false;
    }
    boolean swapped =
        at + 1 < longer.length()
            && longer.charAt(at) == shorter.charAt(at + 1)
            && longer.charAt(at + 1) == shorter.charAt(at)
            && longer.startsWith(shorter.substring(at + 2), at + 2);
    return swapped || longer.startsWith(shorter.substring(at + 1), at + 1);
  }
}
