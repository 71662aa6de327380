package org.dateline.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.Actor;
import org.dateline.ask.Question;
import org.dateline.cli.terminal.Cells;
import org.dateline.cli.terminal.Palette;
import org.dateline.cli.terminal.Printable;
import org.dateline.cli.terminal.Style;
import org.dateline.cli.terminal.StyledText;
import org.dateline.resolve.actor.Who;

/** Draws many answers, a line for each: phrase, day, code, who it is. Immutable; may be shared. */
public final class AnswerTable {
  private static final int DAY = 10;
  private static final int CODE = 8;
  private static final int GAP = 2;

  private final int phrase;
  private final int name;
  private final boolean colour;

  /**
   * Makes the drawer.
   *
   * @param columns the cells of a line, at least 40
   * @param colour whether to draw in colour
   */
  public AnswerTable(int columns, boolean colour) {
    int room = Math.max(20, columns - DAY - CODE - 3 * GAP);
    this.phrase = room / 2;
    this.name = room - phrase;
    this.colour = colour;
  }

  /** The names of the columns. */
  public String head() {
    StyledText line = new StyledText();
    cell(line, "phrase", phrase, Palette.QUIET);
    cell(line, "day", DAY, Palette.QUIET);
    cell(line, "code", CODE, Palette.QUIET);
    return line.add("who", Palette.QUIET).render(colour);
  }

  /** An answer, without the end of its last line: a line for each actor. */
  public String line(Who.Answer answer) {
    String day = Objects.toString(answer.day(), "");
    List<String> lines = new ArrayList<>();
    for (Who.Named named : answer.all()) {
      boolean first = lines.isEmpty();
      String words = first ? Printable.of(named.actor().text()).strip() : "";
      lines.add(line(words, first ? day : "", named.actor()));
    }
    return String.join("\n", lines);
  }

  private String line(String words, String day, Actor actor) {
    StyledText line = new StyledText();
    cell(line, words, phrase, Style.NONE);
    cell(line, day, DAY, Palette.QUIET);
    String code = actor.code();
    cell(
        line,
        code == null ? "—" : code,
        CODE,
        code == null ? Palette.QUIET : Palette.SOURCE.and(Palette.STRONG));
    String id = actor.id() == null ? "" : actor.id();
    String who = actor.name() == null ? id : actor.name() + (id.isEmpty() ? "" : ", " + id);
    return line.add(Cells.cut(Printable.of(who), name)).render(colour).stripTrailing();
  }

  /** A line that could not be answered. */
  public String line(Question.Broken broken) {
    StyledText line = new StyledText();
    String words = broken.text() == null ? "" : Printable.of(broken.text()).strip();
    cell(line, words, phrase, Palette.QUIET);
    String reason = "line " + broken.line() + ": " + Printable.of(broken.reason());
    return line.add(reason, Palette.STRONG).render(colour);
  }

  private static void cell(StyledText line, String words, int width, Style style) {
    String shown = Cells.cut(words, width);
    line.add(shown, style).add(" ".repeat(Math.max(0, width - Cells.of(shown)) + GAP));
  }
}
