package org.dateline.read.json;

import java.io.IOException;
import java.io.InputStream;

/** The first bytes of a stream, which is left open. */
final class BoundedStart extends InputStream {
  private final InputStream from;
  private int left;

  BoundedStart(InputStream from, int most) {
    this.from = from;
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int read = left == 0 ? -1 : from.read();
    left -= read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (left == 0 && length > 0) {
      return -1;
    }
    int read = from.read(into, offset, Math.min(length, left));
    left -= Math.max(read, 0);
    return read;
  }
}
