package org.dateline.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Input that shows what was written so far before it waits for more: a program at the other end of
 * two pipes gets each answer before it must ask again.
 */
final class PromptStream extends FilterInputStream {
  private final OutputStream shown;

  PromptStream(InputStream from, OutputStream shown) {
    super(from);
    this.shown = shown;
  }

  @Override
  public int read() throws IOException {
    showBeforeWaiting();
    return super.read();
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    showBeforeWaiting();
    return super.read(into, offset, length);
  }

  private void showBeforeWaiting() throws IOException {
    if (in.available() == 0) {
      shown.flush();
    }
  }
}
