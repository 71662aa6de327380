package org.dateline.read;

/** Fits foreign words into a message. */
public final class OneLine {
  private static final int LONGEST = 200;

  private OneLine() {}

  /** {@code words} without line breaks and control characters, and not too long. */
  public static String of(String words) {
    StringBuilder line = new StringBuilder();
    for (int at = 0; at < words.length() && line.length() < LONGEST; at++) {
      char c = words.charAt(at);
      line.append(Character.isISOControl(c) || Character.isSurrogate(c) ? ' ' : c);
    }
    return line.toString().strip();
  }
}
