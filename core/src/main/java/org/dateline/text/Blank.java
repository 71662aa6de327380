package org.dateline.text;

/** Tells the characters that show nothing from those that do. */
final class Blank {
  private static final char DELETE = 0x7F;
  private static final char FIRST_ARABIC_SIGN = 0x0600;
  private static final char LAST_ARABIC_SIGN = 0x08FF;

  private Blank() {}

  /** Whether {@code c} is white space, a control character or invisible. */
  static boolean is(char c) {
    return c <= ' '
        || c >= DELETE && (c == DELETE || Character.isSpaceChar(c) || isInvisible(c))
        || Character.isWhitespace(c);
  }

  /** Whether {@code c} takes no room: zero-width, soft hyphen, direction mark, byte order mark. */
  static boolean isInvisible(char c) {
    // Arabic has format characters that are seen: they enclose numbers.
    return c > DELETE
        && Character.getType(c) == Character.FORMAT
        && (c < FIRST_ARABIC_SIGN || c > LAST_ARABIC_SIGN);
  }

  /** Whether {@code c} ends a line. */
  static boolean isLineBreak(char c) {
    return c >= '\n' && c <= '\r' || c == '\u2028' || c == '\u2029';
  }
}
