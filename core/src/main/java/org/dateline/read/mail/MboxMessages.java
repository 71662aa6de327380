package org.dateline.read.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a mailbox, which lines that begin with "From " part; the overlong ones empty.
 * Such a line stands after an empty line or before the head of a message: some programs write no
 * empty line.
 */
final class MboxMessages {
  private static final int CHUNK = 1 << 16;
  private static final int LONGEST = 48 << 20;
  private static final int LONGEST_SEPARATOR = 400;
  private static final int LONGEST_NAME = 60;

  private final InputStream from;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int filled;

  private byte[] message = new byte[CHUNK];
  private int length;
  private int lineStart;
  private boolean afterBlank = true;
  private boolean tooLong;
  private boolean begun;

  /** The first line of the head of the next message, where it is read already. */
  private byte[] carried = new byte[0];

  MboxMessages(InputStream from) {
    this.from = from;
  }

  /** The next message, or null at the end. */
  byte @Nullable [] next() throws IOException {
    tooLong = false;
    beginWithCarried();
    int unsure = -1;
    while (line()) {
      if (unsure >= 0 && isField()) {
        boolean any = begun && (unsure > 0 || tooLong);
        begun = true;
        carried = Arrays.copyOfRange(message, lineStart, length);
        length = unsure;
        afterBlank = false;
        unsure = -1;
        if (any) {
          return taken();
        }
        beginWithCarried();
        continue;
      }
      boolean separates = isSeparator();
      unsure = separates && !afterBlank ? lineStart : -1;
      if (afterBlank && separates) {
        boolean first = !begun;
        begun = true;
        length = lineStart;
        afterBlank = false;
        if (!first) {
          return taken();
        }
        continue;
      }
      afterBlank = isBlank();
      lineStart = length;
    }
    boolean last = begun;
    begun = false;
    return last ? taken() : null;
  }

  /** Whether the message was longer than allowed, and is therefore empty. */
  boolean isTooLong() {
    return tooLong;
  }

  private byte[] taken() {
    byte[] bytes = Arrays.copyOf(message, tooLong ? 0 : length);
    if (message.length > 1 << 20) {
      message = new byte[CHUNK];
    }
    return bytes;
  }

  /** Takes one line, with its line feed; false where there is none. */
  private boolean line() throws IOException {
    boolean any = false;
    while (fill()) {
      any = true;
      int end = at;
      while (end < filled && chunk[end] != '\n') {
        end++;
      }
      int next = Math.min(end + 1, filled);
      take(next - at);
      at = next;
      if (end < filled) {
        return true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    if (at >= filled) {
      filled = from.read(chunk, 0, CHUNK);
      at = 0;
    }
    return filled > 0;
  }

  private void take(int count) {
    if (tooLong || length + count > LONGEST) {
      // Of an overlong message only the line is kept that might be the beginning of the next.
      tooLong = true;
      int kept = length - lineStart < CHUNK ? length - lineStart : 0;
      System.arraycopy(message, lineStart, message, 0, kept);
      lineStart = 0;
      length = kept;
    }
    if (length + count > message.length) {
      int room = Math.min(LONGEST, Math.max(message.length * 2, length + count));
      message = Arrays.copyOf(message, room);
    }
    System.arraycopy(chunk, at, message, length, count);
    length += count;
  }

  private void beginWithCarried() {
    if (carried.length > message.length) {
      message = new byte[carried.length];
    }
    System.arraycopy(carried, 0, message, 0, carried.length);
    length = carried.length;
    lineStart = length;
    carried = new byte[0];
  }

  /** Whether the line is {@code Name: value}. */
  private boolean isField() {
    int end = lineStart;
    while (end < length && isOfName(message[end])) {
      end++;
    }
    boolean named = end > lineStart && end - lineStart <= LONGEST_NAME;
    return named && end + 1 < length && message[end] == ':' && message[end + 1] <= ' ';
  }

  private static boolean isOfName(byte letter) {
    return letter == '-'
        || letter >= '0' && letter <= '9'
        || letter >= 'A' && letter <= 'Z'
        || letter >= 'a' && letter <= 'z';
  }

  private boolean isBlank() {
    return length - lineStart == 1 || length - lineStart == 2 && message[lineStart] == '\r';
  }

  private boolean isSeparator() {
    int count = length - lineStart;
    if (count < 5 || count > LONGEST_SEPARATOR || message[lineStart] != 'F') {
      return false;
    }
    String line = new String(message, lineStart, count, StandardCharsets.ISO_8859_1);
    return MailHead.isSeparator(line.stripTrailing());
  }
}
