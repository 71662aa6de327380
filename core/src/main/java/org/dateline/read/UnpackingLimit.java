package org.dateline.read;

import java.io.IOException;

/**
 * How much packed bytes may unpack to.
 *
 * <p>News packs to between a third and a fiftieth of its size; one article repeated for ever comes
 * to less than a hundred and fiftieth in gzip, and zeros to a thousandth. A stream that has given
 * 64 MiB and more than five hundred times what it was given is therefore stopped: it is a bomb. One
 * that is only large goes on, whatever its size.
 */
public final class UnpackingLimit {
  private static final long FREE = 64L << 20;
  private static final long TIMES = 500;

  private UnpackingLimit() {}

  /**
   * Lets a stream go on, or not.
   *
   * @param packed how many bytes it took so far
   * @param unpacked how many it gave for them
   * @throws IOException where that is too many; the message is for the user
   */
  public static void check(long packed, long unpacked) throws IOException {
    if (unpacked > FREE && unpacked / TIMES > packed) {
      throw new IOException("unpacks to more than 500 times its size, which no news does; stopped");
    }
  }
}
