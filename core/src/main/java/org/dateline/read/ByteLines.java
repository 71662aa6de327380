package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream of bytes, one at a time, the overlong ones without their content. */
public final class ByteLines {
  private static final int CHUNK = 1 << 16;
  private static final int ROOM_KEPT = 1 << 20;

  private final InputStream from;
  private final int limit;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int filled;

  private byte[] line = new byte[CHUNK];
  private int length;
  private long number;
  private boolean tooLong;
  private boolean ascii;

  public ByteLines(InputStream from, int limit) {
    this.from = from;
    this.limit = limit;
  }

  /** Goes to the next line; false at the end. */
  public boolean next() throws IOException {
    begin();
    boolean any = false;
    while (fill()) {
      any = true;
      int end = lineFeed();
      take(end);
      at = end + 1;
      if (end < filled) {
        return true;
      }
      at = filled;
    }
    return any;
  }

  /** The number of the line, from 1. */
  public long number() {
    return number;
  }

  /** Whether the line was longer than the limit, and is therefore empty here. */
  public boolean isTooLong() {
    return tooLong;
  }

  /** The line: the first {@link #length} bytes are its own; good until the next line. */
  public byte[] bytes() {
    return line;
  }

  /** How many bytes the line has, without its line feed. */
  public int length() {
    return length;
  }

  /** Whether the line is ASCII. */
  public boolean isAscii() {
    return ascii;
  }

  /** Whether the line holds nothing but ASCII white space. */
  public boolean isBlank() {
    for (int index = 0; index < length; index++) {
      if (!Character.isWhitespace(line[index])) {
        return false;
      }
    }
    return true;
  }

  /** The text of the line, without its line feed. */
  public Decoded decoded() {
    return Encoding.decodeBytes(line, 0, length);
  }

  /** Where the next line feed stands in the chunk, or its end; tells what is no ASCII before it. */
  private int lineFeed() {
    byte[] bytes = chunk;
    int stop = filled;
    int end = at;
    int all = 0;
    while (end < stop && bytes[end] != '\n') {
      all |= bytes[end++];
    }
    ascii &= all >= 0;
    return end;
  }

  private void begin() {
    number++;
    ascii = true;
    length = 0;
    tooLong = false;
    if (line.length > ROOM_KEPT) {
      line = new byte[CHUNK];
    }
  }

  private boolean fill() throws IOException {
    if (at >= filled) {
      filled = from.read(chunk, 0, CHUNK);
      at = 0;
    }
    return filled > 0;
  }

  private void take(int end) {
    int count = end - at;
    if (tooLong || length + count > limit) {
      tooLong = true;
      length = 0;
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.min(limit, Math.max(line.length * 2, length + count)));
    }
    System.arraycopy(chunk, at, line, length, count);
    length += count;
  }
}
