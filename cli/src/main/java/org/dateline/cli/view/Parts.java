package org.dateline.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.dateline.cli.terminal.Palette;
import org.dateline.cli.terminal.Style;
import org.dateline.cli.terminal.StyledText;

/**
 * Things said one after the other with dots between them. Grows by {@link #add}; for one thread.
 */
final class Parts {
  private static final String SEPARATOR = " · ";

  private final List<StyledText> parts = new ArrayList<>();

  Parts add(StyledText part) {
    if (!part.isEmpty()) {
      parts.add(part);
    }
    return this;
  }

  Parts add(String words, Style style) {
    return add(new StyledText().add(words, style));
  }

  /** All of it on one line. */
  StyledText joined() {
    StyledText line = new StyledText();
    parts.forEach(part -> append(line, part));
    return line;
  }

  /** Broken between parts, and inside one only where it is wider than a line. */
  List<StyledText> lines(int most) {
    List<StyledText> lines = new ArrayList<>();
    StyledText line = new StyledText();
    for (StyledText part : parts) {
      if (!line.isEmpty() && line.cells() + SEPARATOR.length() + part.cells() > most) {
        lines.addAll(line.wrap(most));
        line = new StyledText();
      }
      append(line, part);
    }
    lines.addAll(line.wrap(most));
    return lines;
  }

  private static void append(StyledText line, StyledText part) {
    line.add(line.isEmpty() ? "" : SEPARATOR, Palette.QUIET).add(part);
  }
}
