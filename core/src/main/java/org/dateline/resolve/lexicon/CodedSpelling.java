package org.dateline.resolve.lexicon;

import java.util.Locale;
import java.util.Set;

/**
 * Writes the names of coded dictionaries, all in capitals with underscores, as a text would: {@code
 * BANK_OF_ITALY_} as "Bank of Italy".
 */
final class CodedSpelling {
  /** A single word as short as this is an acronym: UN, PKK. */
  private static final int ACRONYM = 3;

  private static final Set<String> SMALL =
      Set.of(
          "A", "AL", "AN", "AND", "AT", "BIN", "BY", "D", "DA", "DE", "DEL", "DEN", "DER", "DES",
          "DI", "DU", "E", "EL", "ET", "FOR", "FROM", "IBN", "IN", "L", "LA", "LAS", "LE", "LES",
          "LOS", "OF", "ON", "S", "THE", "TO", "UND", "VAN", "VON", "WITH", "Y");

  private CodedSpelling() {}

  /** The words of a phrase, as written but for the underscores. */
  static String words(String phrase) {
    StringBuilder words = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      boolean space = c == '_' || Character.isWhitespace(c);
      if (!space) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  /** A noun: in small letters. */
  static String noun(String phrase) {
    String words = words(phrase);
    return allCapital(words) ? words.toLowerCase(Locale.ROOT) : words;
  }

  /** A name: each word but the small ones with a capital. */
  static String name(String phrase) {
    String words = words(phrase);
    if (!allCapital(words)) {
      return words;
    }
    boolean single = words.chars().allMatch(Character::isLetterOrDigit);
    if (single && words.length() <= ACRONYM) {
      return words;
    }
    StringBuilder name = new StringBuilder(words.length());
    int start = 0;
    for (int i = 0; i <= words.length(); i++) {
      if (i == words.length() || !Character.isLetterOrDigit(words.charAt(i))) {
        append(name, words.substring(start, i));
        if (i < words.length()) {
          name.append(words.charAt(i));
        }
        start = i + 1;
      }
    }
    return name.toString();
  }

  private static void append(StringBuilder name, String word) {
    if (word.isEmpty()) {
      return;
    }
    if (SMALL.contains(word)) {
      name.append(word.toLowerCase(Locale.ROOT));
    } else {
      int first = word.offsetByCodePoints(0, 1);
      name.append(word, 0, first).append(word.substring(first).toLowerCase(Locale.ROOT));
    }
  }

  private static boolean allCapital(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT));
  }
}
