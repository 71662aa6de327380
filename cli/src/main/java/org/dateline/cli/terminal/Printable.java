package org.dateline.cli.terminal;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps foreign text from steering the terminal: no escape sequences, no control characters, none
 * of the invisible characters that turn the direction of writing.
 */
public final class Printable {
  /**
   * Escape sequences as ECMA-48 has them, whole: CSI; the strings OSC, DCS, SOS, PM, APC up to
   * their end, or to the end of the line where that is missing; and the two- and three-character
   * ones.
   */
  private static final Pattern ESCAPES =
      Pattern.compile(
          "(?:\u001b\\[|\u009b)[0-?]*[ -/]*[@-~]?"
              + "|(?:\u001b[\\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\n]*"
              + "(?:\u0007|\u001b\\\\|\u009c)?"
              + "|\u001b[ -/]*[0-~]?");

  private Printable() {}

  /** The text on one line: what must not be shown is gone, other white space is a space. */
  public static String of(String text) {
    BitSet hidden = hidden(text);
    StringBuilder shown = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (!hidden.get(at)) {
        shown.append(shown(text, at));
      }
    }
    return shown.toString();
  }

  /** Which characters of {@code text} must not be shown at all. */
  public static BitSet hidden(String text) {
    BitSet hidden = new BitSet(text.length());
    Matcher escape = ESCAPES.matcher(text);
    while (escape.find()) {
      hidden.set(escape.start(), escape.end());
    }
    for (int at = 0; at < text.length(); at++) {
      if (isHidden(text.charAt(at))) {
        hidden.set(at);
      }
    }
    return hidden;
  }

  /** What to show for the character at a place that is not hidden. */
  public static char shown(String text, int at) {
    char character = text.charAt(at);
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      return ' ';
    }
    boolean alone =
        Character.isHighSurrogate(character)
            ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
            : Character.isLowSurrogate(character)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    return alone ? '\uFFFD' : character;
  }

  private static boolean isHidden(char character) {
    if (Character.isWhitespace(character)) {
      return false;
    }
    boolean joins = character == '\u200c' || character == '\u200d';
    return Character.isISOControl(character)
        || (Character.getType(character) == Character.FORMAT && !joins);
  }
}
