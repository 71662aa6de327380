package org.dateline.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How bytes stand for text: UTF-16 with or without a byte order mark, else UTF-8 or windows-1252.
 *
 * <p>Bytes that are not UTF-8 are read as windows-1252, the commonest other encoding of English
 * news, unless they hold more sound UTF-8 letters than broken ones: then they are UTF-8 in which
 * something was damaged, and each damaged piece becomes U+FFFD. Either way the text is read.
 *
 * @param charset UTF-16LE, UTF-16BE, or UTF-8, which stands for all encodings of bytes
 * @param mark how many bytes the byte order mark takes
 */
public record Encoding(Charset charset, int mark) {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final char BROKEN = 0xFFFD;
  private static final int FEWEST_PAIRS = 4;

  /** Tells the encoding by the first bytes. */
  public static Encoding of(byte[] head) {
    if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(head, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(head, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    return new Encoding(byZeros(head), 0);
  }

  /** Whether a character takes one byte where it is plain. */
  public boolean isOfBytes() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  /** The text of a whole file, without the byte order mark. */
  public Decoded decode(byte[] bytes) {
    int from = Math.min(mark, bytes.length);
    return isOfBytes()
        ? decodeBytes(bytes, from, bytes.length - from)
        : new Decoded(new String(bytes, from, bytes.length - from, charset), null);
  }

  /** The text of some bytes that are UTF-8 or, failing that, windows-1252. */
  public static Decoded decodeBytes(byte[] bytes, int from, int length) {
    String text = new String(bytes, from, length, StandardCharsets.UTF_8);
    long broken = text.indexOf(BROKEN) < 0 ? 0 : count(text) - givenAsSuch(bytes, from, length);
    if (broken <= 0) {
      return new Decoded(text, null);
    }
    String windows = new String(bytes, from, length, WINDOWS);
    return soundLetters(text) > broken || count(windows) >= broken
        ? new Decoded(text, "not all of it is UTF-8; what is not was replaced by U+FFFD")
        : new Decoded(windows, "not UTF-8; read as windows-1252");
  }

  /** Whether all of some bytes are UTF-8, as its definition has it. */
  public static boolean isUtf8(byte[] bytes, int from, int length) {
    int end = from + length;
    int at = from;
    while (at < end) {
      int taken = bytes[at] >= 0 ? 1 : sequence(bytes, at, end);
      if (taken == 0) {
        return false;
      }
      at += taken;
    }
    return true;
  }

  /** How many bytes the letter of several bytes at {@code at} has; 0 where it is none. */
  private static int sequence(byte[] bytes, int at, int end) {
    int first = bytes[at] & 0xFF;
    int count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || at + count > end) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    boolean overlong = first == 0xE0 && second < 0xA0 || first == 0xF0 && second < 0x90;
    boolean outside = first == 0xED && second > 0x9F || first == 0xF4 && second > 0x8F;
    if (overlong || outside) {
      return 0;
    }
    for (int next = at + 1; next < at + count; next++) {
      if ((bytes[next] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return count;
  }

  private static long count(String text) {
    return text.chars().filter(c -> c == BROKEN).count();
  }

  private static long soundLetters(String text) {
    return text.codePoints().filter(point -> point > 0x7F && point != BROKEN).count();
  }

  /** How often U+FFFD itself stands in the bytes. */
  private static int givenAsSuch(byte[] bytes, int from, int length) {
    int count = 0;
    for (int at = from; at + 2 < from + length; at++) {
      if (bytes[at] == (byte) 0xEF
          && bytes[at + 1] == (byte) 0xBF
          && bytes[at + 2] == (byte) 0xBD) {
        count++;
      }
    }
    return count;
  }

  /** In UTF-16 of Latin letters every other byte is zero, and those between are not. */
  private static Charset byZeros(byte[] head) {
    int pairs = head.length / 2;
    int[] zeros = new int[2];
    for (int at = 0; at < pairs * 2; at++) {
      zeros[at % 2] += head[at] == 0 ? 1 : 0;
    }
    if (pairs < FEWEST_PAIRS || Math.min(zeros[0], zeros[1]) * 20 > pairs) {
      return StandardCharsets.UTF_8;
    }
    if (Math.max(zeros[0], zeros[1]) * 10 < pairs * 4) {
      return StandardCharsets.UTF_8;
    }
    return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static boolean startsWith(byte[] head, int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (at >= head.length || (head[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }
}
