package org.dateline.resolve.lexicon;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.resolve.lexicon.Problem.Level;
import org.dateline.resolve.lexicon.Problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a dictionary file, out of its bytes.
 *
 * @param lines without their ends
 * @param mark whether it begins with a byte order mark
 * @param notUtf8 where the first byte stands that is not UTF-8, or -1; then the lines are read as
 *     if each byte were a letter
 * @param wide whether it is UTF-16; then there are no lines
 */
record FileText(List<String> lines, boolean mark, int notUtf8, boolean wide) {
  private static final char MARK = '\uFEFF';
  private static final int LOOKED_AT = 8192;

  static FileText of(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new FileText(List.of(), false, -1, true);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (decoder.decode(in, out, true).isError()) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      return new FileText(split(text), false, in.position(), false);
    }
    String text = out.flip().toString();
    boolean mark = !text.isEmpty() && text.charAt(0) == MARK;
    return new FileText(split(mark ? text.substring(1) : text), mark, -1, false);
  }

  /** Whether it holds bytes that no text has: a packed file, a spreadsheet, a program. */
  static boolean isBinary(byte[] bytes) {
    boolean wide = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    boolean packed = startsWith(bytes, 0x1F, 0x8B) || startsWith(bytes, 0x28, 0xB5);
    int zeros = 0;
    int controls = 0;
    int looked = Math.min(bytes.length, LOOKED_AT);
    for (int i = 0; i < looked; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
      controls += bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f".indexOf(bytes[i]) < 0 ? 1 : 0;
    }
    // a single stray one is told with its line
    return !wide && (packed || zeros > 1 && zeros > looked / 100 || controls > looked / 20 + 2);
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /**
   * Tells what is wrong with the bytes.
   *
   * @param old whether a file that is not UTF-8 may be in an older encoding, as dictionaries are
   */
  void complain(byte[] bytes, boolean old, Complaints complaints) {
    if (wide) {
      complaints.error(0, Rule.ENCODING, "the file is UTF-16; save it as UTF-8");
    }
    if (mark) {
      String what = "begins with a byte order mark, which is passed over";
      complaints.hear(1, Level.NOTE, Rule.ENCODING, what);
    }
    if (notUtf8 >= 0) {
      String what =
          "the byte %02X at offset %d is not UTF-8; save the file as UTF-8"
              .formatted(bytes[notUtf8] & 0xFF, notUtf8);
      Level level = old ? Level.WARNING : Level.ERROR;
      String read = old ? "; read as ISO 8859-1" : "";
      complaints.hear(lineOf(bytes, notUtf8), level, Rule.ENCODING, what + read);
    }
  }

  private static int lineOf(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      boolean alone = bytes[i] == '\r' && bytes[i + 1] != '\n';
      line += bytes[i] == '\n' || alone ? 1 : 0;
    }
    return line;
  }

  private static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        lines.add(text.substring(start, i));
        if (c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < length) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /** What a line has that no dictionary line may have, in words, or null. */
  static @Nullable String forbidden(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c < ' ' && c != '\t' || c >= 0x7F && c < 0xA0) {
        return "the control character U+%04X at column %d; take it out".formatted((int) c, i + 1);
      }
    }
    return null;
  }
}
