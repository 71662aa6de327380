package org.dateline.read.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The part of a stream that is looked at: the bytes between {@link #from} and {@link #to}. */
final class Window {
  private static final int SMALLEST = 1 << 16;

  private final InputStream stream;
  private byte[] bytes = new byte[SMALLEST];
  private int from;
  private int to;
  private long offset;
  private @Nullable IOException trouble;

  Window(InputStream stream) {
    this.stream = stream;
  }

  /** Whose indexes the others are; another one after {@link #has}. */
  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int size() {
    return to - from;
  }

  /** Where in the stream {@link #from} is. */
  long offset() {
    return offset;
  }

  /**
   * Reads until {@code count} bytes are in the window; gives false where the stream ends or breaks
   * before. Room is made as bytes come, not as they are asked for.
   */
  boolean has(int count) {
    try {
      while (size() < count && trouble == null) {
        if (to == bytes.length) {
          makeRoom();
        }
        int read = stream.read(bytes, to, bytes.length - to);
        if (read < 0) {
          return false;
        }
        to += read;
      }
    } catch (IOException e) {
      trouble = e;
    }
    return size() >= count;
  }

  /** Why the stream broke, or null where it did not. */
  @Nullable IOException trouble() {
    return trouble;
  }

  /** Leaves what stands before a break, to go on behind it. */
  void restart() {
    advance(size());
    trouble = null;
  }

  private void makeRoom() {
    if (from > bytes.length / 2) {
      System.arraycopy(bytes, from, bytes, 0, size());
    } else {
      byte[] larger = new byte[bytes.length * 2];
      System.arraycopy(bytes, from, larger, 0, size());
      bytes = larger;
    }
    to -= from;
    from = 0;
  }

  /** Passes over bytes that are in the window. */
  void advance(int count) {
    from += count;
    offset += count;
    if (from == to) {
      from = 0;
      to = 0;
    }
  }

  /** The bytes of the window from {@code at} on, as a copy. */
  byte[] copy(int at, int length) {
    return Arrays.copyOfRange(bytes, at, at + length);
  }
}
