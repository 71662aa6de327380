package org.dateline.cli.terminal;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the program writes to.
 *
 * @param output whether standard output is a terminal
 * @param errors whether standard error is one
 * @param columns how wide a line may be
 * @param colourful whether colours are wanted on a terminal
 */
public record Terminal(boolean output, boolean errors, int columns, boolean colourful) {
  private static final int USUAL_COLUMNS = 100;
  private static final int FEWEST_COLUMNS = 40;

  /** Wider than this, a line of prose is hard to read. */
  private static final int MOST_COLUMNS = 120;

  /**
   * Reads the environment: {@code DATELINE_TTY_OUT} and {@code DATELINE_TTY_ERR} (1 for a terminal)
   * and {@code DATELINE_COLUMNS}, which the launcher sets because no Java before 22 can tell;
   * {@code COLUMNS}; {@code NO_COLOR} (any value: no colours) and {@code TERM}. Where the launcher
   * says nothing there is no terminal.
   */
  public static Terminal of(Map<String, String> environment) {
    String noColor = environment.get("NO_COLOR");
    boolean colourful =
        (noColor == null || noColor.isEmpty()) && !"dumb".equals(environment.get("TERM"));
    return new Terminal(
        "1".equals(environment.get("DATELINE_TTY_OUT")),
        "1".equals(environment.get("DATELINE_TTY_ERR")),
        columns(environment.get("DATELINE_COLUMNS"), environment.get("COLUMNS")),
        colourful);
  }

  private static int columns(@Nullable String... values) {
    for (String value : values) {
      if (value != null && value.matches("[1-9]\\d{0,5}")) {
        return Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, Integer.parseInt(value)));
      }
    }
    return USUAL_COLUMNS;
  }
}
