package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.jspecify.annotations.Nullable;

/** What a bzip2 file holds: all its parts, one after the other. */
final class Unbzip extends Unpacking {
  private static final int[] BLOCK = {0x31, 0x41, 0x59, 0x26, 0x53, 0x59};
  private static final int[] END = {0x17, 0x72, 0x45, 0x38, 0x50, 0x90};
  private static final int AFTER_LEVEL = 4;

  private @Nullable InputStream parts;

  Unbzip(InputStream source) {
    super(source);
  }

  /** Whether bytes are the first of a bzip2 file, and not of a text that begins with "BZh". */
  static boolean begins(byte[] head) {
    return head.length >= AFTER_LEVEL + BLOCK.length
        && head[0] == 'B'
        && head[1] == 'Z'
        && head[2] == 'h'
        && head[3] >= '1'
        && head[3] <= '9'
        && (follows(head, BLOCK) || follows(head, END));
  }

  private static boolean follows(byte[] head, int[] magic) {
    for (int i = 0; i < magic.length; i++) {
      if ((head[AFTER_LEVEL + i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  int unpack(byte[] bytes, int offset, int length) throws IOException {
    try {
      if (parts == null) {
        parts = new BZip2CompressorInputStream(new Packed(), true);
      }
      return parts.read(bytes, offset, length);
    } catch (IOException | RuntimeException e) {
      throw new IOException("broken bzip2: " + OneLine.of(String.valueOf(e.getMessage())));
    }
  }

  /** Its parts do not begin at whole bytes. */
  @Override
  boolean isSoundAt(int at) {
    return false;
  }

  @Override
  void restart() {
    throw new IllegalStateException("nothing is sound behind a break");
  }

  @Override
  void free() {
    parts = null;
  }

  /** The packed bytes, as a stream. */
  private final class Packed extends InputStream {
    @Override
    public int read() throws IOException {
      return refill() ? packed[from++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (!refill()) {
        return -1;
      }
      int count = Math.min(length, to - from);
      System.arraycopy(packed, from, bytes, offset, count);
      from += count;
      return count;
    }
  }
}
