package org.dateline.resolve.quantity;

import org.dateline.Span;

/**
 * A word, a number in digits or a sign.
 *
 * @param kind which of them
 * @param text a word in lower case, curly apostrophes straight; a number in the digits 0 to 9 with
 *     its commas and points; a sign as it is
 * @param span where it stands in the sentence
 * @param glued whether no space parts it from the token before
 * @param capital whether it begins with an upper-case letter
 */
record Token(Kind kind, String text, Span span, boolean glued, boolean capital) {
  enum Kind {
    WORD,
    NUMBER,
    SIGN
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean is(String other) {
    return text.equals(other);
  }

  /** A dash of any length. */
  boolean isDash() {
    return kind == Kind.SIGN && "-–—−‐‑".contains(text);
  }
}
