package org.dateline.text;

import org.jsoup.nodes.Entities;

/**
 * Knows character references of HTML that were left in text, by name or number, also those whose
 * ampersand was written as a reference again.
 */
final class CharacterReference {
  private static final int LONGEST_NAME = 8;
  private static final String AGAIN = "amp;";

  private CharacterReference() {}

  /** How many characters from {@code at} on stand for one; 0 where it is no reference. */
  static int lengthAt(String text, int at) {
    if (text.charAt(at) != '&') {
      return 0;
    }
    int name = nameAt(text, at);
    int end = endOfName(text, name);
    return end > name && meant(text.substring(name, end)) != 0 ? end + 1 - at : again(text, at);
  }

  /** The character meant by the reference at {@code at}, which has {@code length} characters. */
  static char meantAt(String text, int at, int length) {
    int name = length == AGAIN.length() + 1 ? at + 1 : nameAt(text, at);
    return meant(text.substring(name, at + length - 1));
  }

  /** That of the ampersand, before anything else. */
  private static int again(String text, int at) {
    return text.startsWith(AGAIN, at + 1) ? AGAIN.length() + 1 : 0;
  }

  /** Where the semicolon stands that ends a name; -1 where none does. */
  private static int endOfName(String text, int name) {
    for (int at = name; at < text.length() && at - name <= LONGEST_NAME; at++) {
      if (text.charAt(at) == ';') {
        return at;
      }
    }
    return -1;
  }

  private static int nameAt(String text, int at) {
    return text.startsWith(AGAIN, at + 1) ? at + 1 + AGAIN.length() : at + 1;
  }

  /** The character that a name or number stands for; U+0000 for none, and for one of 32 bits. */
  private static char meant(String name) {
    if (name.startsWith("#")) {
      boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
      return number(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    }
    String meant = Entities.getByName(name);
    return meant.length() == 1 ? meant.charAt(0) : 0;
  }

  private static char number(String digits, int radix) {
    int value = 0;
    for (int at = 0; at < digits.length(); at++) {
      int digit = Character.digit(digits.charAt(at), radix);
      value = digit < 0 ? 1 << 16 : value * radix + digit;
      if (value >= 1 << 16) {
        return 0;
      }
    }
    return Character.isSurrogate((char) value) || value < ' ' ? 0 : (char) value;
  }
}
