package org.dateline.read.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * A zip archive that can be taken back some bytes: those that a reader of it had taken but not used
 * when it failed.
 */
final class Rewound extends InputStream {
  /** More than what can stand behind the mark of the end: a comment of 64 KiB. */
  private static final int KEPT = 1 << 17;

  private static final int FARTHEST_BACK = 1 << 11;
  private static final int[] ENTRY = {0x50, 0x4B, 0x03, 0x04};
  private static final int[] END = {0x50, 0x4B, 0x05, 0x06};

  private final InputStream source;
  private final byte[] kept = new byte[KEPT];

  /** How far it was taken from the source, and how far it was given. */
  private long taken;

  private long given;

  /** Where the last entry begins that was come to, so that none is come to twice. */
  private long entry = -1;

  Rewound(InputStream source) {
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    if (given == taken) {
      int read = source.read();
      if (read < 0) {
        return -1;
      }
      kept[(int) (taken++ % KEPT)] = (byte) read;
    }
    return kept[(int) (given++ % KEPT)] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (given == taken) {
      int read = source.read(bytes, offset, length);
      keep(bytes, offset, read);
      given = taken;
      return read;
    }
    int count = (int) Math.min(length, taken - given);
    for (int at = 0; at < count; at++) {
      bytes[offset + at] = kept[(int) (given++ % KEPT)];
    }
    return count;
  }

  private void keep(byte[] bytes, int offset, int count) {
    for (int at = Math.max(count - KEPT, 0); at < count; ) {
      int place = (int) ((taken + at) % KEPT);
      int part = Math.min(count - at, KEPT - place);
      System.arraycopy(bytes, offset + at, kept, place, part);
      at += part;
    }
    taken += Math.max(count, 0);
  }

  /** How many bytes were given. */
  long given() {
    return given;
  }

  /** Says where an entry begins. */
  void cameTo(long start) {
    entry = Math.max(entry, start);
  }

  /** Goes back, and from there to where the next entry begins; false where none does. */
  boolean seekEntry() throws IOException {
    given = Math.max(Math.max(taken - FARTHEST_BACK, 0), entry + 1);
    if (!seek(ENTRY)) {
      return false;
    }
    entry = given;
    return true;
  }

  /** Whether the mark of the end was given, now that all is. */
  boolean cameToEnd() throws IOException {
    given = Math.max(taken - KEPT, 0);
    return seek(END);
  }

  private boolean seek(int[] mark) throws IOException {
    int matched = 0;
    for (int read = read(); read >= 0; read = read()) {
      matched = read == mark[matched] ? matched + 1 : read == mark[0] ? 1 : 0;
      if (matched == mark.length) {
        given -= mark.length;
        return true;
      }
    }
    return false;
  }
}
