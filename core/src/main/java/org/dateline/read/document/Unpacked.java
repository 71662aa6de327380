package org.dateline.read.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/**
 * Tells whether a part of a PDF unpacks to more than a text can be. The library that reads PDF
 * unpacks a part whole, into memory, however large it becomes; so it is looked at before. Used
 * once.
 */
final class Unpacked {
  /** The most bytes a part may unpack to; pictures, which are not unpacked, may be larger. */
  static final int LARGEST = 48 << 20;

  /** The most that all parts together may. */
  private static final long LARGEST_OF_ALL = 512L << 20;

  private static final int DEEPEST = 3;
  private static final int DICTIONARY = 400;
  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private long all;

  private Unpacked() {}

  /** Whether a part of the file, or all together, unpack to too much. */
  static boolean isTooLarge(byte[] pdf) {
    Unpacked unpacked = new Unpacked();
    for (int at = 0; at + STREAM.length < pdf.length; at++) {
      if (pdf[at] == 's' && starts(pdf, at) && !isPicture(pdf, at)) {
        int start = at + STREAM.length;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
          start++;
        }
        if (unpacked.isTooLarge(new ByteArrayInputStream(pdf, start, pdf.length - start), 0)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean starts(byte[] pdf, int at) {
    for (int each = 0; each < STREAM.length; each++) {
      if (pdf[at + each] != STREAM[each]) {
        return false;
      }
    }
    return at < 3 || pdf[at - 1] != 'd';
  }

  private static boolean isPicture(byte[] pdf, int at) {
    int start = Math.max(0, at - DICTIONARY);
    String dictionary = new String(pdf, start, at - start, StandardCharsets.ISO_8859_1);
    return dictionary.lastIndexOf("/Image") > dictionary.lastIndexOf("endobj");
  }

  private boolean isTooLarge(InputStream packed, int depth) {
    byte[] buffer = new byte[1 << 14];
    long length = 0;
    try (InputStream unpacked = new InflaterInputStream(packed)) {
      for (int read = 0; read >= 0; read = unpacked.read(buffer)) {
        boolean again = length == 0 && read > 1 && isPacked(buffer);
        if (again && depth < DEEPEST) {
          InputStream rest =
              new SequenceInputStream(new ByteArrayInputStream(buffer, 0, read), unpacked);
          return isTooLarge(rest, depth + 1);
        }
        length += read;
        all += read;
        if (length > LARGEST || all > LARGEST_OF_ALL) {
          return true;
        }
      }
    } catch (IOException e) {
      // Not packed, or broken: what the library makes of it is no more than what was counted.
    }
    return false;
  }

  /** Whether bytes begin as those do that are packed. */
  private static boolean isPacked(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    return (first & 0x0F) == 8 && (first * 256 + (bytes[1] & 0xFF)) % 31 == 0;
  }
}
