package org.dateline.read.archive;

import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarUtils;
import org.jspecify.annotations.Nullable;

/**
 * The header of one entry of a tar archive.
 *
 * <p>The library's own stream is not used, for it goes deeper with each header that follows another
 * and takes names of any length into memory.
 *
 * @param name of the file
 * @param size of what follows
 * @param kind the letter that tells what it is
 * @param extended whether a further header of a sparse file follows
 */
record TarHeader(String name, long size, char kind, boolean extended) {
  static final int LENGTH = 512;

  private static final int NAME_LENGTH = 100;
  private static final int SIZE = 124;
  private static final int SIZE_LENGTH = 12;
  private static final int SUM = 148;
  private static final int SUM_LENGTH = 8;
  private static final int KIND = 156;
  private static final int MAGIC = 257;
  private static final int PREFIX = 345;
  private static final int PREFIX_LENGTH = 155;
  private static final int EXTENDED = 482;
  private static final String POSIX = "ustar\0";

  /** Whether a block is a header, by its checksum: the sum of its bytes, with itself as blanks. */
  static boolean isSound(byte[] block) {
    long unsigned = 0;
    long signed = 0;
    for (int at = 0; at < LENGTH; at++) {
      byte value = at >= SUM && at < SUM + SUM_LENGTH ? (byte) ' ' : block[at];
      unsigned += value & 0xFF;
      signed += value;
    }
    long told = sumTold(block);
    return told == unsigned || told == signed;
  }

  /** The checksum that stands in a block, or -1 where none does. */
  private static long sumTold(byte[] block) {
    try {
      return block[SUM] == 0 ? -1 : TarUtils.parseOctal(block, SUM, SUM_LENGTH);
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }

  /** What a sound block says, or null where its size is none. */
  static @Nullable TarHeader of(byte[] block) {
    try {
      long size = TarUtils.parseOctalOrBinary(block, SIZE, SIZE_LENGTH);
      String name = text(block, 0, NAME_LENGTH);
      String prefix = isPosix(block) ? text(block, PREFIX, PREFIX_LENGTH) : "";
      String whole = prefix.isEmpty() ? name : prefix + "/" + name;
      char kind = (char) (block[KIND] & 0xFF);
      return size < 0 ? null : new TarHeader(whole, size, kind, block[EXTENDED] != 0);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static boolean isPosix(byte[] block) {
    return new String(block, MAGIC, POSIX.length(), StandardCharsets.ISO_8859_1).equals(POSIX);
  }

  private static String text(byte[] block, int from, int most) {
    int length = 0;
    while (length < most && block[from + length] != 0) {
      length++;
    }
    return new String(block, from, length, StandardCharsets.UTF_8);
  }
}
