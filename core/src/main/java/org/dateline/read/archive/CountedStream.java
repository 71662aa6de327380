package org.dateline.read.archive;

import java.io.IOException;
import java.io.InputStream;

/** An archive, and how much of it was taken. */
final class CountedStream extends InputStream {
  private final InputStream source;
  private long taken;

  CountedStream(InputStream source) {
    this.source = source;
  }

  /** How many bytes were taken. */
  long taken() {
    return taken;
  }

  @Override
  public int read() throws IOException {
    int read = source.read();
    taken += read < 0 ? 0 : 1;
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = source.read(bytes, offset, length);
    taken += Math.max(read, 0);
    return read;
  }
}
