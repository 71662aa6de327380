package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes at once to something that is open: standard output, a device, a pipe. */
final class OpenStream implements Destination {
  static final String STANDARD_OUTPUT = "standard output";

  private final OutputStream stream;

  OpenStream(OutputStream stream) {
    this.stream = new BufferedOutputStream(stream, 1 << 16);
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public void commit() throws IOException {
    stream.flush();
  }

  /** Leaves it open: what is written is written. */
  @Override
  public void close() {}
}
