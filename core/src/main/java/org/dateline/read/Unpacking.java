package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a packed stream holds. Where it is broken it throws, and goes on throwing, until {@link
 * #resume} finds something sound behind the break.
 */
abstract class Unpacking extends InputStream {
  private static final int BUFFER = 1 << 16;

  /**
   * Bytes of the packed stream; those between {@link #from} and {@link #to} are still to be used.
   */
  final byte[] packed = new byte[BUFFER];

  int from;
  int to;

  private final InputStream source;
  private final UnpackingLimit around = UnpackingLimit.current();
  private final byte[] single = new byte[1];
  private long taken;
  private long given;
  private @Nullable IOException broken;

  Unpacking(InputStream source) {
    this.source = source;
  }

  /**
   * Unpacks some bytes.
   *
   * @param length at least 1
   * @return how many, at least 1; or -1 at the end
   */
  abstract int unpack(byte[] bytes, int offset, int length) throws IOException;

  /** Whether something sound begins at {@code at}, as far as what is buffered shows. */
  abstract boolean isSoundAt(int at);

  /** Makes ready to unpack what begins at {@link #from}. */
  abstract void restart() throws IOException;

  /** Frees what the garbage collector does not. */
  abstract void free();

  /**
   * Goes on behind a break.
   *
   * @return whether there is something to go on with
   */
  final boolean resume() throws IOException {
    if (broken == null || broken instanceof TooMuch) {
      return broken == null;
    }
    from = resumeFrom();
    if (!seekSound()) {
      return false;
    }
    broken = null;
    restart();
    return true;
  }

  /** Goes to where something sound begins, or gives false where nothing does up to the end. */
  final boolean seekSound() throws IOException {
    boolean more = true;
    do {
      while (from < to) {
        more = more && (to - from >= BUFFER / 2 || fillUp());
        if (isSoundAt(from)) {
          return true;
        }
        from++;
      }
    } while (refill());
    return false;
  }

  /** From where in the buffer on to look for something sound. */
  int resumeFrom() {
    return from;
  }

  /** Has at least one packed byte ready, or gives false at the end. */
  final boolean refill() throws IOException {
    if (from < to) {
      return true;
    }
    int read = source.read(packed, 0, BUFFER);
    if (read <= 0) {
      return false;
    }
    from = 0;
    to = read;
    taken += read;
    return true;
  }

  /** Has as many ready as the buffer takes, or gives false where there are no more. */
  private boolean fillUp() throws IOException {
    System.arraycopy(packed, from, packed, 0, to - from);
    to -= from;
    from = 0;
    for (int read = 0; read >= 0 && to < BUFFER; ) {
      read = source.read(packed, to, BUFFER - to);
      to += Math.max(read, 0);
      taken += Math.max(read, 0);
    }
    return to == BUFFER;
  }

  @Override
  public final int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (broken != null) {
      throw broken;
    }
    try {
      int read = unpack(bytes, offset, length);
      limit(Math.max(read, 0));
      return read;
    } catch (IOException e) {
      broken = e;
      throw e;
    }
  }

  private void limit(int more) throws IOException {
    given += more;
    try {
      around.count(more);
      UnpackingLimit.check(taken - (to - from), given);
    } catch (IOException e) {
      throw new TooMuch(e);
    }
  }

  @Override
  public final int read() throws IOException {
    return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
  }

  /**
   * None for certain. A buffer over this then hands on what it has before it asks for more, so that
   * what stands before a break in the file is read.
   */
  @Override
  public final int available() {
    return 0;
  }

  @Override
  public final void close() throws IOException {
    free();
    source.close();
  }

  /** A break behind which nothing shall be looked for. */
  private static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    TooMuch(IOException limit) {
      super(limit.getMessage());
    }
  }
}
