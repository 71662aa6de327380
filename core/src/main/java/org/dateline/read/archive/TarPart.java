package org.dateline.read.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one entry of a tar archive. */
final class TarPart extends InputStream {
  private final InputStream archive;
  private final long size;
  private long padding;
  private long left;

  TarPart(InputStream archive, long size) {
    this.archive = archive;
    this.size = size;
    this.left = size;
    this.padding = Math.floorMod(-size, (long) TarHeader.LENGTH);
  }

  /** How many blocks of 512 bytes it takes. */
  long blocks() {
    return (size + Math.floorMod(-size, (long) TarHeader.LENGTH)) / TarHeader.LENGTH;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (left == 0) {
      return -1;
    }
    int read = archive.read(bytes, offset, (int) Math.min(length, left));
    if (read < 0) {
      throw new EOFException();
    }
    left -= read;
    return read;
  }

  /** Passes over what is left of it, and what fills its last block. */
  void finish() throws IOException {
    left += padding;
    padding = 0;
    byte[] rest = new byte[1 << 13];
    while (left > 0) {
      if (read(rest, 0, rest.length) < 0) {
        return;
      }
    }
  }
}
