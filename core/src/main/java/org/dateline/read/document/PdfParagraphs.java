package org.dateline.read.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Joins the lines of a PDF into paragraphs, and finds the headline among them. */
final class PdfParagraphs {
  private static final int LINES_OF_HEAD = 12;
  private static final int LONGEST_HEADLINE = 250;
  private static final float LARGER = 1.15f;
  private static final float WIDER_GAP = 1.35f;
  private static final float INDENT = 8;
  private static final float SHORT_OF_MARGIN = 0.85f;
  private static final char SOFT_HYPHEN = '\u00AD';

  private final List<PdfLine> lines;
  private final float size;
  private final float gap;
  private final float right;

  PdfParagraphs(List<PdfLine> lines) {
    this.lines = lines;
    size = commonest(lines.stream().map(PdfLine::size).toList());
    right = lines.stream().map(PdfLine::right).max(Float::compare).orElse(0f);
    List<Float> gaps = new ArrayList<>();
    for (int at = 1; at < lines.size(); at++) {
      float between = lines.get(at).bottom() - lines.get(at - 1).bottom();
      if (lines.get(at).page() == lines.get(at - 1).page() && between > 0) {
        gaps.add(between);
      }
    }
    gap = commonest(gaps);
  }

  /** The value of most lines, to half a point. */
  private static float commonest(List<Float> values) {
    Map<Integer, Integer> often = new HashMap<>();
    values.forEach(value -> often.merge(Math.round(value * 2), 1, Integer::sum));
    return often.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(entry -> entry.getKey() / 2f)
        .orElse(0f);
  }

  /** The lines near the top whose letters are larger than those of the text, or null. */
  @Nullable String headline() {
    List<PdfLine> headline = headlineLines();
    String joined = headline.isEmpty() ? "" : joined(headline);
    return joined.isEmpty() || joined.length() > LONGEST_HEADLINE ? null : joined;
  }

  private List<PdfLine> headlineLines() {
    List<PdfLine> top = lines.subList(0, Math.min(lines.size(), LINES_OF_HEAD));
    float largest = top.stream().map(PdfLine::size).max(Float::compare).orElse(0f);
    if (largest < size * LARGER) {
      return List.of();
    }
    return top.stream()
        .dropWhile(line -> !isOf(largest, line))
        .takeWhile(l -> isOf(largest, l))
        .toList();
  }

  private static boolean isOf(float size, PdfLine line) {
    return Math.abs(line.size() - size) < 0.5f;
  }

  /** The paragraphs, without the headline where there is one. */
  List<String> paragraphs() {
    List<PdfLine> body = new ArrayList<>(lines);
    if (headline() != null) {
      body.removeAll(headlineLines());
    }
    List<String> paragraphs = new ArrayList<>();
    int start = 0;
    for (int at = 1; at <= body.size(); at++) {
      if (at == body.size() || begins(body.get(at - 1), body.get(at))) {
        paragraphs.add(joined(body.subList(start, at)));
        start = at;
      }
    }
    return paragraphs;
  }

  private boolean begins(PdfLine before, PdfLine line) {
    boolean stopped = endsInStop(before.text());
    if (before.page() != line.page()) {
      return stopped || !Character.isLowerCase(line.text().charAt(0)) && isShort(before);
    }
    float between = line.bottom() - before.bottom();
    return between > gap * WIDER_GAP
        || between < 0
        || Math.abs(line.size() - before.size()) > size * 0.1f
        || stopped && (line.left() - before.left() > INDENT || isShort(before));
  }

  private boolean isShort(PdfLine line) {
    return line.right() < right * SHORT_OF_MARGIN;
  }

  private static boolean endsInStop(String text) {
    int end = text.length();
    while (end > 0 && "\"'\u201D\u2019)]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?:\u2026".indexOf(text.charAt(end - 1)) >= 0;
  }

  private static String joined(List<PdfLine> lines) {
    StringBuilder words = new StringBuilder();
    for (PdfLine line : lines) {
      int end = words.length() - 1;
      boolean small = Character.isLowerCase(line.text().charAt(0));
      if (end > 0
          && small
          && isHyphen(words.charAt(end))
          && Character.isLetter(words.charAt(end - 1))) {
        words.setLength(end);
      } else if (end >= 0) {
        words.append(' ');
      }
      words.append(line.text());
    }
    return words.toString().replace(String.valueOf(SOFT_HYPHEN), "");
  }

  private static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == SOFT_HYPHEN;
  }
}
