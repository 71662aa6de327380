package org.dateline.mark;

import org.dateline.Span;

/**
 * One word or punctuation mark of a sentence.
 *
 * @param text its characters
 * @param span where they stand in the text that was cut
 */
record Word(String text, Span span) {

  /**
   * How it is written, as the model was taught to count it: see {@code training/marker/labels.py}.
   */
  int shape() {
    int first = text.codePointAt(0);
    if (Character.isDigit(first)) {
      return 4;
    }
    if (!Character.isLetter(first)) {
      return 5;
    }
    if (Character.isLowerCase(first)) {
      return 1;
    }
    return text.length() > 1 && isUpper() ? 3 : 2;
  }

  private boolean isUpper() {
    return text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }
}
