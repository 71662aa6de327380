package org.dateline.unknown;

import org.dateline.Span;

/** A phrase with the rest of a name that it breaks off: "Boko" where the text has "Boko Haram". */
final class WholePhrase {
  /** So far a name is followed. */
  private static final int MOST = 60;

  private WholePhrase() {}

  /** The phrase, and the capitalised words right behind it where it ends in one. */
  static Span of(String text, Span phrase) {
    int end = Math.min(phrase.end(), text.length());
    int limit = Math.min(text.length(), end + MOST);
    if (end <= phrase.start() || !lastWordIsCapital(text, phrase.start(), end)) {
      return new Span(phrase.start(), end);
    }
    int at = end;
    while (at < limit) {
      boolean joint = text.charAt(at) == ' ' || text.charAt(at) == '-';
      int word = joint ? at + 1 : at;
      boolean goesOn =
          word < limit
              && (Character.isUpperCase(text.charAt(word))
                  || word > at && text.charAt(at) == '-' && Character.isLetter(text.charAt(word))
                  || word == at && Character.isLetter(text.charAt(word)));
      if (!goesOn) {
        break;
      }
      at = word;
      while (at < limit && isLetter(text.charAt(at))) {
        at++;
      }
      end = at;
    }
    return new Span(phrase.start(), end);
  }

  private static boolean isLetter(char character) {
    return Character.isLetterOrDigit(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static boolean lastWordIsCapital(String text, int from, int end) {
    int start = end;
    while (start > from && isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start < end && Character.isUpperCase(text.charAt(start));
  }
}
