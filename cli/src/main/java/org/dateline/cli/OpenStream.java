package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes at once to something that is open: standard output, a device, a pipe. */
final class OpenStream implements Destination {
  static final String STANDARD_OUTPUT = "standard output";

  private final OutputStream stream;
  private final String name;

  OpenStream(OutputStream stream, String name) {
    this.stream = new BufferedOutputStream(stream, 1 << 16);
    this.name = name;
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

  @Override
  public String name() {
    return name;
  }
}
