package org.dateline.read.warc;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How records are told apart in a file. */
enum Framing {
  /** Begins with {@code WARC/1.0}; the header ends with an empty line. */
  WARC("WARC/", Pattern.compile("WARC/\\d+\\.\\d+\\r?\\n[\\s\\S]*"), 16),

  /**
   * Begins with a line of address, IP address, time, type and length, which is the header. A line
   * without a type or a length begins a record too, though one that is broken.
   */
  ARC(
      "filedesc:",
      Pattern.compile(
          "[A-Za-z][A-Za-z0-9+.-]*:\\S*( \\S+)? [0-9a-fA-F.:]+ \\d{8,17}( [^\\n]*)?\\r?\\n"
              + "[\\s\\S]*"),
      2048);

  private final String opening;
  private final Pattern start;
  private final int longestStart;

  Framing(String opening, Pattern start, int longestStart) {
    this.opening = opening;
    this.start = start;
    this.longestStart = longestStart;
  }

  /** How the records of a file that begins so are told apart, or null where it holds none. */
  static @Nullable Framing of(byte[] head) {
    for (Framing framing : values()) {
      if (startsWith(head, 0, head.length, framing.opening)) {
        return framing;
      }
    }
    return null;
  }

  /** How many bytes must be seen to tell whether a record begins with them. */
  int longestStart() {
    return longestStart;
  }

  /** Whether a record begins at {@code at}. */
  boolean beginsAt(byte[] bytes, int at, int to) {
    if (this == WARC ? !startsWith(bytes, at, to, opening) : !isAddress(bytes, at, to)) {
      return false;
    }
    int length = Math.min(to - at, longestStart);
    return start.matcher(new String(bytes, at, length, StandardCharsets.ISO_8859_1)).matches();
  }

  /**
   * How long the header is that begins at {@code at}; -1 where its end is not seen.
   *
   * @param from where to look from on: no header ends before
   */
  int headerLength(byte[] bytes, int at, int from, int to) {
    for (int end = from; end < to; end++) {
      if (bytes[end] == '\n' && (this == ARC || isEmptyLine(bytes, end + 1, to))) {
        return this == ARC ? end + 1 - at : bytes[end + 1] == '\n' ? end + 2 - at : end + 3 - at;
      }
    }
    return -1;
  }

  private static boolean isEmptyLine(byte[] bytes, int at, int to) {
    return at < to && bytes[at] == '\n'
        || at + 1 < to && bytes[at] == '\r' && bytes[at + 1] == '\n';
  }

  /** Whether it may be an address, by its first bytes: a check that is soon done. */
  private static boolean isAddress(byte[] bytes, int at, int to) {
    for (int i = at; i < to && i < at + 12; i++) {
      if (bytes[i] == ':') {
        return i > at + 2;
      }
      if (!Character.isLetter(bytes[i])) {
        return false;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int at, int to, String opening) {
    for (int i = 0; i < opening.length(); i++) {
      if (at + i >= to || bytes[at + i] != opening.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
