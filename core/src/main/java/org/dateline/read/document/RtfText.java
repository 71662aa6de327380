package org.dateline.read.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of an RTF document: paragraphs parted by a blank line, lines within them by a line
 * break, table cells by {@code " | "}.
 *
 * <pre>{@code
 * String text = RtfText.of(bytes);
 * }</pre>
 *
 * <p>Fonts, styles, pictures, page heads and feet, footnotes, comments, field instructions, hidden
 * and deleted text are left out. Bytes that are no RTF give some text or none; nothing is thrown.
 * Time and memory grow with the length of the bytes alone, whatever is in them: bound that before.
 */
public final class RtfText {
  /** Text as wide as this may be wrapped by hand; wider is not. */
  private static final int WIDEST_WRAPPED = 120;

  /** Stands for a line break that is no end of a paragraph, until that is known. */
  static final char LINE = '\u2028';

  private static final Pattern GAPS = Pattern.compile("\\n{3,}");

  private static final Pattern STOPPED = Pattern.compile("[.!?\\u2026][\"'\\u201D\\u2019)]{0,2}$");

  private RtfText() {}

  /** Whether bytes begin like RTF. */
  public static boolean begins(byte[] head) {
    int start = 0;
    while (start < head.length && Character.isWhitespace(head[start])) {
      start++;
    }
    String mark = "{\\rtf";
    for (int at = 0; at < mark.length(); at++) {
      if (start + at >= head.length || head[start + at] != mark.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  /** The text of a document; empty where it has none. */
  public static String of(byte[] rtf) {
    String text = lines(new RtfScan(rtf).text());
    // Where lines were wrapped by hand, a paragraph of RTF is a line, and an empty one parts them.
    return parted(text, !isWrapped(text));
  }

  /**
   * The same of a document that is one article: short paragraphs that follow each other without an
   * empty one are no wrapped lines where most of them end as sentences do.
   */
  static String ofArticle(byte[] rtf) {
    String text = lines(new RtfScan(rtf).text());
    return parted(text, !isWrapped(text) || endsAsSentences(text));
  }

  private static String parted(String written, boolean everyLine) {
    String text = everyLine ? written.replace("\n", "\n\n") : written;
    return GAPS.matcher(text.replace(LINE, '\n')).replaceAll("\n\n").strip();
  }

  /** Each line without space around it, and without the cells at its end that are empty. */
  private static String lines(String text) {
    StringBuilder lines = new StringBuilder(text.length());
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      char c = at < text.length() ? text.charAt(at) : '\n';
      if (c == '\n' || c == LINE) {
        int end = at;
        while (end > start && isEdge(text.charAt(end - 1))) {
          end--;
        }
        while (start < end && text.charAt(start) <= ' ') {
          start++;
        }
        lines.append(text, start, end).append(c);
        start = at + 1;
      }
    }
    return lines.toString();
  }

  private static boolean isEdge(char c) {
    return c <= ' ' || c == '|';
  }

  private static boolean endsAsSentences(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    long stopped = lines.stream().filter(line -> STOPPED.matcher(line).find()).count();
    return stopped * 2 >= lines.size();
  }

  private static boolean isWrapped(String text) {
    int lines = 0;
    int followed = 0;
    boolean full = false;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      if (line.length() > WIDEST_WRAPPED) {
        return false;
      }
      followed += full && !line.isBlank() ? 1 : 0;
      full = !line.isBlank();
      lines += full ? 1 : 0;
    }
    return text.strip().contains("\n\n") && followed * 2 > lines;
  }
}
