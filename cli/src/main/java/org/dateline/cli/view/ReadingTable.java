package org.dateline.cli.view;

import java.util.Locale;
import org.dateline.Article;
import org.dateline.cli.terminal.Cells;
import org.dateline.cli.terminal.Palette;
import org.dateline.cli.terminal.Printable;
import org.dateline.cli.terminal.Style;
import org.dateline.cli.terminal.StyledText;
import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Draws what was read, a line for each: where, day, agency, dateline, how many words, headline; or
 * why there is no article. Immutable; may be shared.
 */
public final class ReadingTable {
  private static final int GAP = 2;
  private static final int DAY = 10;
  private static final int AGENCY = 9;
  private static final int PLACE = 12;
  private static final int WORDS = 6;
  private static final int WIDEST_NAME = 44;

  private final int columns;
  private final boolean colour;

  /**
   * Makes the drawer.
   *
   * @param columns the cells of a line
   * @param colour whether to draw in colour
   */
  public ReadingTable(int columns, boolean colour) {
    this.columns = columns;
    this.colour = colour;
  }

  /** The line of a reading, without its end. */
  public String line(Reading reading) {
    int width = Math.min(WIDEST_NAME, Math.max(16, columns / 3));
    StyledText line = new StyledText();
    cell(line, endOf(Printable.of(reading.name()), width), width, Style.NONE);
    if (reading instanceof Reading.Read read) {
      article(line, read);
    } else if (reading instanceof Reading.Skipped skipped) {
      line.add("skipped: " + Printable.of(skipped.reason()), Palette.QUIET);
    } else if (reading instanceof Reading.Failed failed) {
      line.add("failed: " + Printable.of(failed.reason()), Palette.STRONG);
    } else {
      line.add("empty", Palette.QUIET);
    }
    return line.render(colour);
  }

  private void article(StyledText line, Reading.Read read) {
    Article article = read.article();
    String day = article.published() == null ? "no date" : article.published().toString();
    cell(line, day, DAY, article.published() == null ? Palette.QUIET : Style.NONE);
    cell(line, shown(article.agency()), AGENCY, Palette.SOURCE);
    cell(line, shown(article.dateline()), PLACE, Style.NONE);
    String words = String.format(Locale.ROOT, "%,d", words(article.text()));
    cell(line, " ".repeat(Math.max(0, WORDS - words.length())) + words, WORDS, Palette.QUIET);
    int left = Math.max(12, columns - line.cells());
    String title = article.title() == null ? "(no headline)" : Printable.of(article.title());
    String note = read.note() == null ? "" : "  [" + Printable.of(read.note()) + "]";
    line.add(Cells.cut(title, left), Palette.STRONG).add(note, Palette.QUIET);
  }

  private static void cell(StyledText line, String words, int width, Style style) {
    String shown = Cells.cut(words, width);
    line.add(shown, style).add(" ".repeat(Math.max(0, width - Cells.of(shown)) + GAP));
  }

  private static String shown(@Nullable String value) {
    return value == null ? "—" : Printable.of(value);
  }

  /** The end of a name that is too long: what tells it from its neighbours. */
  private static String endOf(String name, int width) {
    if (Cells.of(name) <= width) {
      return name;
    }
    int from = Math.max(0, name.length() - width + 1);
    return "…" + name.substring(from);
  }

  /** How many runs of characters stand between white space. */
  private static int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      boolean blank = Character.isWhitespace(text.charAt(at));
      words += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return words;
  }
}
