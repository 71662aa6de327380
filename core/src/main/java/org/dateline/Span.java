package org.dateline;

/**
 * A run of characters of {@link Article#text()}: from {@code start}, up to and without {@code end},
 * counted as Java counts them (UTF-16 units).
 *
 * @param start the first character, from 0
 * @param end one past the last character, at least {@code start}
 */
public record Span(int start, int end) {

  /** Checks the bounds. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + " to " + end);
    }
  }

  /** The characters this span covers in {@code text}. */
  public String in(String text) {
    return text.substring(start, end);
  }

  /** Whether the two share at least one character. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether {@code other} lies wholly inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }
}
