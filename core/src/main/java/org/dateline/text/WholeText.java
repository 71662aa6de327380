package org.dateline.text;

/** Makes text that can be written as UTF-8. */
public final class WholeText {
  private static final char REPLACEMENT = '\uFFFD';

  private WholeText() {}

  /**
   * The text, with U+FFFD for each half of a surrogate pair that stands alone: UTF-8 has no form
   * for it. As many characters as before, so that offsets still count.
   */
  public static String of(String text) {
    int broken = firstBroken(text, 0);
    if (broken < 0) {
      return text;
    }
    char[] characters = text.toCharArray();
    for (int at = broken; at >= 0; at = firstBroken(text, at + 1)) {
      characters[at] = REPLACEMENT;
    }
    return new String(characters);
  }

  private static int firstBroken(String text, int from) {
    int length = text.length();
    for (int at = from; at < length; at++) {
      char c = text.charAt(at);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        if (!isPair(text, at)) {
          return at;
        }
        at++;
      }
    }
    return -1;
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}
