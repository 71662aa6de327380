package org.dateline.mark;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Span;

/**
 * Cuts text into words and punctuation marks as training did: a word is a run of letters and
 * digits.
 */
final class Words {
  private Words() {}

  /** The words of {@code text}, in order; white space is no word. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int end = at + Character.charCount(point);
      if (isWordPart(point)) {
        while (end < text.length() && isWordPart(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        words.add(new Word(text.substring(at, end), new Span(at, end)));
      } else if (!isSpace(point)) {
        words.add(new Word(text.substring(at, end), new Span(at, end)));
      }
      at = end;
    }
    return words;
  }

  private static boolean isWordPart(int point) {
    return Character.isLetterOrDigit(point)
        || point == '_'
        || Character.getType(point) == Character.LETTER_NUMBER
        || Character.getType(point) == Character.OTHER_NUMBER;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }
}
