package org.dateline.read.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of another encoding as a stream of UTF-8. */
public final class TranscodedStream extends InputStream {
  private final Reader reader;
  private final char[] characters = new char[8192];
  private int kept;
  private byte[] bytes = new byte[0];
  private int at;

  /** Reads {@code from} as text of {@code charset}. */
  public TranscodedStream(InputStream from, Charset charset) {
    this.reader = new InputStreamReader(from, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, offset, count);
    at += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (at == bytes.length) {
      int read = reader.read(characters, kept, characters.length - kept);
      int count = kept + Math.max(read, 0);
      if (count == 0) {
        return false;
      }
      // Half of a pair waits for its other half.
      boolean half = read >= 0 && Character.isHighSurrogate(characters[count - 1]);
      int whole = half ? count - 1 : count;
      bytes = new String(characters, 0, whole).getBytes(StandardCharsets.UTF_8);
      at = 0;
      kept = count - whole;
      if (half) {
        characters[0] = characters[whole];
      }
    }
    return true;
  }
}
