package org.dateline.read.feed;

import org.jspecify.annotations.Nullable;

/** How much an item holds: its tree, and that of the HTML in it, must fit into memory. */
final class ItemSize {
  private static final int MOST_CHARACTERS = 2 << 20;
  private static final int MOST_ELEMENTS = 50_000;

  private long characters;
  private int elements;

  /** Counts an element. */
  void element() {
    elements++;
  }

  /** Counts characters that are still to be taken. */
  void characters(int count) {
    characters += count;
  }

  /** Counts the tags of HTML that a text may be; its characters are counted before. */
  void tags(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      boolean begins = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
      elements += begins ? 1 : 0;
    }
  }

  boolean fits() {
    return excess() == null;
  }

  /** What of it is too much, or null. */
  @Nullable String excess() {
    if (characters > MOST_CHARACTERS) {
      return "longer than 2 MiB, which no article is";
    }
    return elements > MOST_ELEMENTS ? "more than 50,000 elements, which no article has" : null;
  }
}
