package org.dateline.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Lines of cells, set in columns: the first to the left, the others to the right. */
final class Grid {
  private static final String GAP = "  ";

  private final List<List<String>> lines = new ArrayList<>();

  /** Adds a line; it may have fewer cells than others. */
  Grid line(String... cells) {
    lines.add(List.of(cells));
    return this;
  }

  /** Adds the median, the lowest and the highest of a series, in a format such as {@code %.1f}. */
  Grid line(String name, Series series, String format) {
    return line(
        name,
        number(format, series.median()),
        number(format, series.lowest()),
        number(format, series.highest()));
  }

  static String number(String format, Object value) {
    return String.format(Locale.ROOT, format, value);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> cells : lines) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < cells.size(); column++) {
        String cell = cells.get(column);
        String blank = " ".repeat(width(column) - cell.length());
        line.append(column == 0 ? cell + blank : GAP + blank + cell);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return lines.stream()
        .filter(cells -> column < cells.size())
        .mapToInt(cells -> cells.get(column).length())
        .max()
        .orElse(0);
  }
}
