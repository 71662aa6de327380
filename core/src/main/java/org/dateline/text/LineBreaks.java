package org.dateline.text;

/**
 * Tells in a paragraph the line breaks that someone meant from those that come of wrapping its
 * lines by hand.
 *
 * <p>A wrapped line is as full as it can be: the first word of the next would not have fitted. A
 * break where it would have is meant, and so is every one where the lines are longer than anyone
 * wraps them; but a line that goes on in lower case goes on with the sentence.
 */
final class LineBreaks {
  private static final int WIDEST_WRAP = 130;
  private static final int LONGEST_ITEM_NUMBER = 3;
  private static final String BULLETS = "\u2022\u2023\u25AA\u25CF\u25E6\u2219\u00B7*";
  private static final String DASHES = "-\u2013\u2014";

  private final String view;
  private final int width;

  LineBreaks(String view) {
    this.view = view;
    this.width = widest(view);
  }

  /** Whether a bullet stands at {@code at}. */
  static boolean isBullet(char c) {
    return BULLETS.indexOf(c) >= 0;
  }

  /** Whether the break at {@code at} ends a sentence, whatever stands before it. */
  boolean ends(int at) {
    int before = lastBefore(at);
    int after = firstAfter(at);
    if (before < 0 || after == view.length()) {
      return true;
    }
    char last = view.charAt(before);
    char next = view.charAt(after);
    if (isItem(after, last)) {
      return true;
    }
    if (Character.isLowerCase(next) || last == ',' || last == ';' || last == '-') {
      return false;
    }
    return width > WIDEST_WRAP || fits(at, after);
  }

  /** Whether the word at {@code after} would have fitted on the line that ends at {@code at}. */
  private boolean fits(int at, int after) {
    int start = view.lastIndexOf('\n', at - 1) + 1;
    int end = after;
    while (end < view.length() && view.charAt(end) > ' ' && end - after <= WIDEST_WRAP) {
      end++;
    }
    return at - start + 1 + end - after <= width;
  }

  private boolean isItem(int at, char last) {
    char first = view.charAt(at);
    if (at + 1 >= view.length()) {
      return isBullet(first);
    }
    boolean apart = view.charAt(at + 1) == ' ';
    if (isBullet(first)) {
      return apart || first != '*';
    }
    if (DASHES.indexOf(first) >= 0) {
      // A dash between clauses may come to stand at the start of a wrapped line.
      return apart && ".:;!?".indexOf(last) >= 0;
    }
    return isItemNumber(at);
  }

  /** {@code 1. } or {@code 12) }. */
  private boolean isItemNumber(int at) {
    int end = at;
    while (end < view.length() && end - at <= LONGEST_ITEM_NUMBER && isDigit(view.charAt(end))) {
      end++;
    }
    return end > at
        && end - at < LONGEST_ITEM_NUMBER
        && end + 1 < view.length()
        && (view.charAt(end) == '.' || view.charAt(end) == ')')
        && view.charAt(end + 1) == ' ';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private int lastBefore(int at) {
    int before = at - 1;
    while (before >= 0 && view.charAt(before) == ' ') {
      before--;
    }
    return before >= 0 && view.charAt(before) == '\n' ? -1 : before;
  }

  private int firstAfter(int at) {
    int after = at + 1;
    while (after < view.length() && view.charAt(after) == ' ') {
      after++;
    }
    return after;
  }

  private static int widest(String view) {
    int widest = 0;
    int start = 0;
    for (int end = view.indexOf('\n'); end >= 0; end = view.indexOf('\n', start)) {
      widest = Math.max(widest, end - start);
      start = end + 1;
    }
    return Math.max(widest, view.length() - start);
  }
}
