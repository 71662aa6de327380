package org.dateline.read.html;

/**
 * A run of text on a page that stands by itself.
 *
 * @param text with single spaces; empty where the block was joined into another
 * @param region the number of the innermost region it stands in
 * @param kind what it is
 * @param linked how many of its characters are links
 */
record Block(String text, int region, Kind kind, int linked) {
  private static final int SHORTEST_PROSE = 50;
  private static final int LONG = 140;
  private static final int FEWEST_WORDS = 8;

  /** What a block is. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTE,
    ROW,
    OTHER
  }

  /** The same, at the same place, with nothing in it. */
  Block emptied() {
    return new Block("", region, kind, 0);
  }

  /** Whether it is more link than text. */
  boolean isLinks() {
    return linked * 10 >= text.length() * 8 && linked > 0;
  }

  /** Whether it reads like a piece of a story: sentences, and mostly no link. */
  boolean isProse() {
    return text.length() >= SHORTEST_PROSE
        && linked * 2 < text.length()
        && kind != Kind.HEADING
        && (endsLikeSentence() || text.length() >= LONG && text.contains(". "))
        && words() >= FEWEST_WORDS;
  }

  private boolean endsLikeSentence() {
    return ".!?\u2026:;\"\u201D\u2019')]".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private int words() {
    int words = 1;
    for (int at = 0; at < text.length() && words < FEWEST_WORDS; at++) {
      words += text.charAt(at) == ' ' ? 1 : 0;
    }
    return words;
  }
}
