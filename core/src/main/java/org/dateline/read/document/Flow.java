package org.dateline.read.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the text of a document together as its parts are met. A row of a table becomes one
 * paragraph, its cells parted by {@code " | "}, unless it is one cell; a paragraph that stands in
 * another, in a text box, comes before it. Used once.
 */
final class Flow {
  private static final int LONGEST = 4 << 20;
  private static final int PARAGRAPHS_OF_HEAD = 3;

  private final List<String> paragraphs = new ArrayList<>();
  private final Deque<StringBuilder> open = new ArrayDeque<>();
  private final Deque<List<List<String>>> rows = new ArrayDeque<>();
  private boolean heading;
  private @Nullable String headline;
  private int length;
  private @Nullable String trouble;

  /** Says that the document breaks off, and why. */
  void brokenOff(@Nullable String reason) {
    trouble = reason;
  }

  /** Why the document breaks off, or null where it does not. */
  @Nullable String trouble() {
    return trouble;
  }

  List<String> paragraphs() {
    return paragraphs;
  }

  /** The first heading near the top, or null; it is none of the paragraphs. */
  @Nullable String headline() {
    return headline;
  }

  /** Whether more was told than an article has. */
  boolean isTooLong() {
    return length > LONGEST;
  }

  void beginParagraph() {
    open.push(new StringBuilder());
    heading = false;
  }

  /** Says that the paragraph is a heading. */
  void heading() {
    heading = true;
  }

  void add(String words) {
    StringBuilder paragraph = open.peek();
    if (paragraph != null) {
      paragraph.append(words);
      length += words.length();
    }
  }

  void endParagraph() {
    StringBuilder paragraph = open.poll();
    String words = paragraph == null ? "" : paragraph.toString().strip();
    List<List<String>> row = rows.peek();
    if (words.isEmpty()) {
      return;
    }
    if (row != null && !row.isEmpty()) {
      row.get(row.size() - 1).add(words);
    } else if (heading && headline == null && paragraphs.size() < PARAGRAPHS_OF_HEAD) {
      headline = words;
    } else {
      paragraphs.add(words);
    }
    heading = false;
  }

  void beginRow() {
    rows.push(new ArrayList<>());
  }

  void beginCell() {
    List<List<String>> row = rows.peek();
    if (row != null) {
      row.add(new ArrayList<>());
    }
  }

  void endRow() {
    List<List<String>> row = rows.poll();
    if (row == null) {
      return;
    }
    List<String> told =
        row.size() == 1
            ? row.get(0)
            : List.of(String.join(" | ", row.stream().map(c -> String.join(" ", c)).toList()));
    List<List<String>> outer = rows.peek();
    List<String> into = outer == null || outer.isEmpty() ? paragraphs : outer.get(outer.size() - 1);
    told.stream().filter(words -> !words.replace("|", "").isBlank()).forEach(into::add);
  }
}
