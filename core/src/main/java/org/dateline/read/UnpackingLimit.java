package org.dateline.read;

import java.io.IOException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How much packed bytes may unpack to.
 *
 * <p>News packs to between a third and a fiftieth of its size; one article repeated for ever comes
 * to less than a hundred and fiftieth in gzip, and zeros to a thousandth. A stream that has given
 * 64 MiB and more than five hundred times what it was given is therefore stopped: it is a bomb. One
 * that is only large goes on, whatever its size.
 *
 * <p>An object of this class is the same limit for all that an archive holds together, with what
 * the archives in it hold: each of a great many small things may keep to it, and all not.
 */
public final class UnpackingLimit {
  private static final long FREE = 64L << 20;
  private static final long TIMES = 500;
  private static final String REASON =
      "unpacks to more than 500 times its size, which no news does; stopped";

  /** That of what lies in no archive: there is none. */
  private static final UnpackingLimit NONE = new UnpackingLimit("", () -> Long.MAX_VALUE, null);

  /**
   * That of the archive of which something is read now. It is kept by the thread, for between an
   * archive and one in it stand readers and buffers that know of neither.
   */
  private static final ThreadLocal<UnpackingLimit> CURRENT = ThreadLocal.withInitial(() -> NONE);

  private final String name;
  private final LongSupplier packed;
  private final @Nullable UnpackingLimit around;
  private long unpacked;
  private boolean exceeded;

  private UnpackingLimit(String name, LongSupplier packed, @Nullable UnpackingLimit around) {
    this.name = name;
    this.packed = packed;
    this.around = around;
  }

  /**
   * That of an archive in the one that is being read, or in none.
   *
   * @param name what the archive is called
   * @param packed how many bytes of it were taken so far
   */
  public static UnpackingLimit of(String name, LongSupplier packed) {
    return new UnpackingLimit(name, packed, CURRENT.get());
  }

  /** That of the archive that is being read. */
  static UnpackingLimit current() {
    return CURRENT.get();
  }

  /** Makes this the current one, until {@link #end} is called with what it gives. */
  UnpackingLimit begin() {
    UnpackingLimit before = CURRENT.get();
    CURRENT.set(this);
    return before;
  }

  static void end(UnpackingLimit before) {
    CURRENT.set(before);
  }

  /**
   * Counts what something in the archive was unpacked to.
   *
   * @throws IOException where that is too much in this archive, or in one around it
   */
  public void count(long bytes) throws IOException {
    boolean stop = false;
    UnpackingLimit limit = this;
    while (limit.around != null) {
      limit.unpacked += bytes;
      limit.exceeded |= isTooMuch(limit.packed.getAsLong(), limit.unpacked);
      stop |= limit.exceeded;
      limit = limit.around;
    }
    if (stop) {
      throw new IOException(REASON);
    }
  }

  /** What is said of the outermost archive that was found to be a bomb; null where none was. */
  Reading.@Nullable Failed givenUp() {
    Reading.Failed outermost = null;
    for (UnpackingLimit limit = this; limit != null; limit = limit.around) {
      outermost = limit.exceeded ? new Reading.Failed(limit.name, REASON) : outermost;
    }
    return outermost;
  }

  /**
   * Lets a stream go on, or not.
   *
   * @param packed how many bytes it took so far
   * @param unpacked how many it gave for them
   * @throws IOException where that is too many; the message is for the user
   */
  public static void check(long packed, long unpacked) throws IOException {
    if (isTooMuch(packed, unpacked)) {
      throw new IOException(REASON);
    }
  }

  private static boolean isTooMuch(long packed, long unpacked) {
    return unpacked > FREE && unpacked / TIMES > packed;
  }
}
