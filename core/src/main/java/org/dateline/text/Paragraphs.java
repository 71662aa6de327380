package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Span;

/**
 * Finds the paragraphs of a text: runs of lines that show something, parted by lines that do not.
 */
final class Paragraphs {
  private Paragraphs() {}

  /** The paragraphs, in order, each from the start of its first line to the end of its last. */
  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = -1;
    int end = 0;
    int line = 0;
    while (line < text.length()) {
      int next = lineEnd(text, line);
      if (isBlank(text, line, next)) {
        if (start >= 0) {
          paragraphs.add(new Span(start, end));
        }
        start = -1;
      } else {
        start = start < 0 ? line : start;
        end = next;
      }
      line = afterBreak(text, next);
    }
    if (start >= 0) {
      paragraphs.add(new Span(start, end));
    }
    return paragraphs;
  }

  private static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !Blank.isLineBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int afterBreak(String text, int at) {
    boolean pair = text.startsWith("\r\n", at);
    return at + (pair ? 2 : 1);
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int at = from; at < to; at++) {
      if (!Blank.is(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
