package org.dateline.read.database;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of some characters, one at a time. What a line has beyond its limit is left out. */
final class TextLines {
  private static final int BUFFER = 1 << 14;
  private static final int LONGEST = 1 << 20;

  private final Reader from;
  private final char[] in = new char[BUFFER];
  private int at;
  private int filled;
  private @Nullable String returned;

  TextLines(Reader from) {
    this.from = from;
  }

  /** The next line without its end, or null where there are no more. */
  @Nullable String next() throws IOException {
    if (returned != null) {
      String line = returned;
      returned = null;
      return line;
    }
    StringBuilder line = new StringBuilder();
    boolean any = false;
    while (at < filled || fill()) {
      any = true;
      int end = at;
      while (end < filled && in[end] != '\n' && in[end] != '\f') {
        end++;
      }
      line.append(in, at, Math.min(end - at, LONGEST - line.length()));
      at = end + 1;
      if (end < filled) {
        break;
      }
    }
    return any ? withoutReturn(line) : null;
  }

  /** Gives a line back, so that it comes once more. */
  void giveBack(String line) {
    returned = line;
  }

  private static String withoutReturn(StringBuilder line) {
    int last = line.length() - 1;
    if (last >= 0 && line.charAt(last) == '\r') {
      line.setLength(last);
    }
    return line.toString();
  }

  private boolean fill() throws IOException {
    filled = Math.max(0, from.read(in, 0, BUFFER));
    at = 0;
    return filled > 0;
  }
}
