package org.dateline.text;

/**
 * Knows UTF-8 that was read as windows-1252 or ISO 8859-1: {@code â€œ} for an opening quotation
 * mark, {@code Ã©} for e acute.
 *
 * <p>Only what real text does not hold is taken: lead characters of Latin letters, of Latin-1 signs
 * and of the dashes, quotation marks and mathematical signs of U+2000 to U+22FF.
 */
final class Mojibake {
  /** What windows-1252 has at 0x80 to 0x9F; U+0000 where it has nothing. */
  private static final String HIGH =
      "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
          + "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

  private static final int FIRST_TRAIL = 0x80;
  private static final int LAST_TRAIL = 0xBF;
  private static final int FIRST_PLAIN = 0xA0;
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  private Mojibake() {}

  /** How many characters from {@code at} on stand for one, 1 to 3; 0 where nothing is broken. */
  static int lengthAt(CharSequence text, int at) {
    return switch (text.charAt(at)) {
      case '\u00C2', '\u00C3', '\u00C4', '\u00C5' -> two(text, at);
      case '\u00E2' -> three(text, at);
      case '\u00EF' -> trail(text, at + 1) == 0xBB && trail(text, at + 2) == 0xBF ? 3 : 0;
      default -> control(text.charAt(at)) == 0 ? 0 : 1;
    };
  }

  /** The character meant by the {@code length} characters at {@code at}. */
  static char meantAt(CharSequence text, int at, int length) {
    char lead = text.charAt(at);
    if (length == 1) {
      return control(lead);
    }
    if (length == 2 && lead != '\u00E2') {
      return (char) ((lead & 0x1F) << 6 | trail(text, at + 1) & 0x3F);
    }
    if (lead == '\u00EF') {
      return BYTE_ORDER_MARK;
    }
    int last = length == 3 ? trail(text, at + 2) : -1;
    // The closing mark ends in a byte that windows-1252 lacks, so it often comes without it.
    return last < 0 ? '\u201D' : (char) (0x2000 | (trail(text, at + 1) & 0x3F) << 6 | last & 0x3F);
  }

  private static int two(CharSequence text, int at) {
    if (trail(text, at + 1) < 0) {
      return 0;
    }
    // "IRMÃ”": a word in capitals, then a closing mark; both are meant.
    boolean afterCapital = at > 0 && Character.isUpperCase(text.charAt(at - 1));
    return afterCapital && !Character.isLetter(text.charAt(at + 1)) ? 0 : 2;
  }

  private static int three(CharSequence text, int at) {
    int second = trail(text, at + 1);
    if (second != 0x80 && second != 0x82 && second != 0x84 && second != 0x88) {
      return 0;
    }
    if (trail(text, at + 2) >= 0) {
      return 3;
    }
    if (second != 0x80) {
      return 0;
    }
    if (at + 2 >= text.length()) {
      return 2;
    }
    char next = text.charAt(at + 2);
    return next == '\uFFFD' ? 3 : Character.isLetterOrDigit(next) ? 0 : 2;
  }

  /** The character meant by a control character of 0x80 to 0x9F, or U+0000. */
  private static char control(char c) {
    return c >= FIRST_TRAIL && c < FIRST_PLAIN ? HIGH.charAt(c - FIRST_TRAIL) : 0;
  }

  /** The byte 0x80 to 0xBF that the character at {@code at} was read from, or -1. */
  private static int trail(CharSequence text, int at) {
    if (at >= text.length()) {
      return -1;
    }
    char c = text.charAt(at);
    if (c <= LAST_TRAIL) {
      return c < FIRST_TRAIL ? -1 : c;
    }
    int high = c < '\u0152' ? -1 : HIGH.indexOf(c);
    return high < 0 ? -1 : FIRST_TRAIL + high;
  }
}
