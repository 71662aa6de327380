package org.dateline.read.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Inflater;
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
  private static final int BUFFER = 1 << 14;
  private static final int READ_AT_ONCE = 512;

  /** How many bytes before what is packed are not looked at: the library passes over them too. */
  private static final int HEADER = 2;

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};

  private long all;

  private Unpacked() {}

  /** Whether a part of the file, or all together, unpack to too much. */
  static boolean isTooLarge(byte[] pdf) {
    Unpacked unpacked = new Unpacked();
    Inflater inflater = new Inflater(true);
    byte[] buffer = new byte[BUFFER];
    try {
      for (int at = 0; at + STREAM.length < pdf.length; at++) {
        if (pdf[at] == 's' && starts(pdf, at) && !isPicture(pdf, at)) {
          int start = Math.min(pdf.length, afterLineBreak(pdf, at + STREAM.length) + HEADER);
          inflater.reset();
          inflater.setInput(pdf, start, pdf.length - start);
          if (unpacked.isTooLarge(InputStream.nullInputStream(), inflater, buffer, 0)) {
            return true;
          }
        }
      }
      return false;
    } finally {
      inflater.end();
    }
  }

  private static int afterLineBreak(byte[] pdf, int from) {
    int start = from;
    while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
      start++;
    }
    return start;
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

  /** Unpacks what the inflater was given, and what it asks for after that. */
  private boolean isTooLarge(InputStream more, Inflater inflater, byte[] buffer, int depth) {
    long length = 0;
    try (InputStream unpacked = new InflaterInputStream(more, inflater, READ_AT_ONCE)) {
      for (int read = 0; read >= 0; read = unpacked.read(buffer)) {
        boolean again = length == 0 && read > 1 && isPacked(buffer);
        if (again && depth < DEEPEST) {
          InputStream first = new ByteArrayInputStream(buffer, HEADER, read - HEADER);
          return isTooLargeAgain(new SequenceInputStream(first, unpacked), depth + 1);
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

  private boolean isTooLargeAgain(InputStream packed, int depth) {
    Inflater inflater = new Inflater(true);
    try {
      return isTooLarge(packed, inflater, new byte[BUFFER], depth);
    } finally {
      inflater.end();
    }
  }

  /** Whether bytes begin as those do that are packed. */
  private static boolean isPacked(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    return (first & 0x0F) == 8 && (first * 256 + (bytes[1] & 0xFF)) % 31 == 0;
  }
}
