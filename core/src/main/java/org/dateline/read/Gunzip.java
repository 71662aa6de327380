package org.dateline.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a gzip file holds: all its members, one after the other.
 *
 * <p>The JDK's own stream takes a file for ended where the stream under it has nothing ready, and
 * cannot go on behind a broken member. Web archives have a member for each record.
 *
 * <p>What stands behind a whole member and is none is passed over, up to the next sound one: some
 * tapes and transfers fill files up.
 */
final class Gunzip extends Unpacking {
  private static final int HAS_HEADER_CHECKSUM = 2;
  private static final int HAS_EXTRA = 4;
  private static final int HAS_NAME = 8;
  private static final int HAS_COMMENT = 16;
  private static final int RESERVED = 0xE0;
  private static final int TRIAL = 64;

  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private boolean inMember;
  private boolean hadMember;
  private int memberStart;

  Gunzip(InputStream source) {
    super(source);
  }

  /** Whether bytes are the first of a gzip file. */
  static boolean begins(byte[] head) {
    return head.length > 1 && head[0] == 0x1F && head[1] == (byte) 0x8B;
  }

  @Override
  int unpack(byte[] bytes, int offset, int length) throws IOException {
    while (inMember || header()) {
      int read = inflate(bytes, offset, length);
      if (read > 0) {
        checksum.update(bytes, offset, read);
        return read;
      }
      if (inflater.finished()) {
        trailer();
      } else if (inflater.needsDictionary()) {
        throw new IOException("broken gzip: it asks for a dictionary");
      } else if (inflater.needsInput()) {
        needInput();
      }
    }
    return -1;
  }

  private int inflate(byte[] bytes, int offset, int length) throws IOException {
    try {
      return inflater.inflate(bytes, offset, length);
    } catch (DataFormatException e) {
      String message = e.getMessage();
      throw new IOException("broken gzip: " + (message == null ? "damaged" : message));
    } finally {
      from = to - inflater.getRemaining();
    }
  }

  private void needInput() throws IOException {
    if (!refill()) {
      throw new EOFException();
    }
    memberStart = -1;
    inflater.setInput(packed, from, to - from);
  }

  /** Begins the next member; gives false where there is none. */
  private boolean header() throws IOException {
    if (!comeToMember()) {
      return false;
    }
    if (next() != 8) {
      throw new IOException("broken gzip: packed in an unknown way");
    }
    skipHeader();
    inflater.reset();
    inflater.setInput(packed, from, to - from);
    checksum.reset();
    inMember = true;
    return true;
  }

  /** Passes over the first bytes of the next member, and what is none; false where none is. */
  private boolean comeToMember() throws IOException {
    while (refill()) {
      memberStart = from;
      int start = packed[from++] & 0xFF;
      if (start == 0x1F && refill() && packed[from] == (byte) 0x8B) {
        memberStart = from == 0 ? -1 : memberStart;
        from++;
        return true;
      }
      if (start != 0 && !(hadMember && seekSound())) {
        return false;
      }
    }
    return false;
  }

  private void skipHeader() throws IOException {
    int flags = next();
    skip(6);
    if ((flags & HAS_EXTRA) != 0) {
      skip(next() | next() << 8);
    }
    if ((flags & HAS_NAME) != 0) {
      skipText();
    }
    if ((flags & HAS_COMMENT) != 0) {
      skipText();
    }
    if ((flags & HAS_HEADER_CHECKSUM) != 0) {
      skip(2);
    }
  }

  private void skip(int count) throws IOException {
    for (int skipped = 0; skipped < count; skipped++) {
      next();
    }
  }

  private void skipText() throws IOException {
    int read = next();
    while (read != 0) {
      read = next();
    }
  }

  private void trailer() throws IOException {
    inMember = false;
    long told = next() | next() << 8 | next() << 16 | (long) next() << 24;
    long size = next() | next() << 8 | next() << 16 | (long) next() << 24;
    if (told != checksum.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
      throw new WrongChecksum();
    }
    hadMember = true;
  }

  private int next() throws IOException {
    boolean anew = from == to;
    if (!refill()) {
      throw new EOFException();
    }
    memberStart = anew ? -1 : memberStart;
    return packed[from++] & 0xFF;
  }

  /** What comes behind the start of the broken member may lie before where it was found broken. */
  @Override
  int resumeFrom() {
    return Math.min(memberStart + 1, to);
  }

  @Override
  boolean isSoundAt(int at) {
    boolean magic = at + 4 <= to && packed[at] == 0x1F && packed[at + 1] == (byte) 0x8B;
    if (!magic || packed[at + 2] != 8 || (packed[at + 3] & RESERVED) != 0) {
      return false;
    }
    Gunzip trial = new Gunzip(InputStream.nullInputStream());
    try {
      System.arraycopy(packed, at, trial.packed, 0, to - at);
      trial.to = to - at;
      return trial.unpack(new byte[TRIAL], 0, TRIAL) > 0;
    } catch (IOException e) {
      return false;
    } finally {
      trial.free();
    }
  }

  @Override
  void restart() {
    inMember = false;
  }

  @Override
  void free() {
    inflater.end();
  }
}
