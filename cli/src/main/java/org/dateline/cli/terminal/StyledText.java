package org.dateline.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Span;

/** Text of which each character has its look. Grows by {@link #add}; for one thread. */
public final class StyledText {
  private final StringBuilder text = new StringBuilder();
  private final List<Style> styles = new ArrayList<>();

  /** Adds words as they are. */
  public StyledText add(String words) {
    return add(words, Style.NONE);
  }

  /** Adds words that look alike; the caller has made them {@link Printable}. */
  public StyledText add(String words, Style style) {
    text.append(words);
    for (int i = 0; i < words.length(); i++) {
      styles.add(style);
    }
    return this;
  }

  /** Adds what another one holds. */
  public StyledText add(StyledText other) {
    text.append(other.text);
    styles.addAll(other.styles);
    return this;
  }

  /** The cells it takes on one line. */
  public int cells() {
    return Cells.of(text.toString());
  }

  /** Whether there is nothing in it. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /**
   * Breaks it into lines at its spaces; a word that is wider than a line is broken inside.
   *
   * @param most the most cells of a line, at least 2
   */
  public List<StyledText> wrap(int most) {
    return breaks(most).stream().map(line -> slice(line.start(), line.end())).toList();
  }

  /** Where the lines of {@link #wrap} stand, counted in this text's characters. */
  public List<Span> breaks(int most) {
    List<Span> lines = new ArrayList<>();
    int start = afterSpaces(0);
    while (start < text.length()) {
      int end = lineEnd(start, most);
      lines.add(new Span(start, beforeSpaces(start, end)));
      start = afterSpaces(end);
    }
    return lines;
  }

  /** Where the line that begins at {@code start} ends: at the last space that fits. */
  private int lineEnd(int start, int most) {
    int cells = 0;
    int space = -1;
    int at = start;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (cells + Cells.of(point) > most) {
        return point == ' ' ? at : space > start ? space : Math.max(at, nextAfter(start));
      }
      if (point == ' ') {
        space = at;
      }
      cells += Cells.of(point);
      at += Character.charCount(point);
    }
    return at;
  }

  private int nextAfter(int at) {
    return at + Character.charCount(text.codePointAt(at));
  }

  private int afterSpaces(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private int beforeSpaces(int start, int end) {
    int at = end;
    while (at > start && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  /** The characters from {@code start} up to and without {@code end}, as they look. */
  public StyledText slice(int start, int end) {
    StyledText part = new StyledText();
    part.text.append(text, start, end);
    part.styles.addAll(styles.subList(start, end));
    return part;
  }

  /** The characters alone. */
  @Override
  public String toString() {
    return text.toString();
  }

  /** The characters, with the terminal's sequences around them where {@code colour}. */
  public String render(boolean colour) {
    if (!colour) {
      return text.toString();
    }
    StringBuilder out = new StringBuilder();
    int start = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || !styles.get(at).equals(styles.get(start))) {
        out.append(styles.get(start).on(text.substring(start, at)));
        start = at;
      }
    }
    return out.toString();
  }
}
