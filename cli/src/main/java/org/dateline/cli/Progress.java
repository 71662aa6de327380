package org.dateline.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import org.dateline.cli.terminal.Cells;
import org.dateline.cli.view.Bar;

/** Shows on one line of the terminal how far a long run is. For one thread. */
final class Progress {
  private static final long FIRST_AFTER = 1_000_000_000L;
  private static final long NEXT_AFTER = 100_000_000L;
  private static final int BAR = 24;
  private static final String CLEAR = "\r\u001b[K";

  /** What an article's JSON line has besides its text, about. */
  private static final int FRAME = 180;

  private final PrintStream errors;
  private final int columns;
  private final OptionalLong total;
  private final boolean shown;
  private final long start;
  private long drawn;
  private long done;
  private boolean visible;

  /**
   * Makes the display.
   *
   * @param shown whether to show anything at all
   * @param total how many bytes there are to read, where that is known
   */
  Progress(PrintStream errors, int columns, boolean shown, OptionalLong total, long start) {
    this.errors = errors;
    this.columns = columns;
    this.shown = shown;
    this.total = total;
    this.start = start;
    this.drawn = start;
  }

  /** One input more is done. */
  void advance(Outcome outcome, RunCounts counts, long now) {
    if (outcome instanceof Outcome.Coded article) {
      done += article.article().text().length() + FRAME;
    }
    if (shown && now - start >= FIRST_AFTER && now - drawn >= NEXT_AFTER) {
      errors.print(CLEAR + Cells.cut(line(counts, now), columns - 1));
      errors.flush();
      visible = true;
      drawn = now;
    }
  }

  /** Takes the line away, so that something else can be written. */
  void hide() {
    if (visible) {
      errors.print(CLEAR);
      errors.flush();
      visible = false;
    }
  }

  private String line(RunCounts counts, long now) {
    String counted = RunCounts.count(counts.inputs(), "article") + " · " + counts.rate(now);
    if (total.isEmpty() || total.getAsLong() == 0) {
      return counted;
    }
    // what is read is estimated, so it never claims to be at the end
    double share = Math.min(0.99, (double) done / total.getAsLong());
    long left = Math.round((now - start) / 1e9 * (1 - share) / Math.max(share, 1e-6));
    return String.format(
        Locale.ROOT,
        "%s %2d%% · %s · %d:%02d left",
        Bar.of(share, BAR),
        Math.round(100 * share),
        counted,
        left / 60,
        left % 60);
  }
}
