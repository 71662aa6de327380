package org.dateline.cli.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.Actor;
import org.dateline.cli.terminal.Cells;
import org.dateline.cli.terminal.Palette;
import org.dateline.cli.terminal.Printable;
import org.dateline.cli.terminal.Style;
import org.dateline.cli.terminal.StyledText;
import org.dateline.resolve.actor.Reason;
import org.dateline.resolve.actor.Who;
import org.dateline.resolve.actor.dictionary.DictionaryLine;
import org.jspecify.annotations.Nullable;

/**
 * Draws who a phrase names: its codes, what decided, and what else the dictionaries have of the
 * actor. Immutable; may be shared.
 */
public final class AnswerView {
  private static final int MARGIN = 2;
  private static final int LABEL = 9;
  private static final int PLACE = 22;
  private static final int CODE = 9;
  private static final int LONGEST_PHRASE = 400;

  private final int columns;
  private final boolean colour;

  /**
   * Makes the drawer.
   *
   * @param columns the cells of a line, at least 40
   * @param colour whether to draw in colour
   */
  public AnswerView(int columns, boolean colour) {
    this.columns = columns;
    this.colour = colour;
  }

  /** The lines, without their ends. */
  public List<String> lines(Who.Answer answer) {
    List<String> lines = new ArrayList<>();
    StyledText head =
        new StyledText()
            .add(
                Cells.cut(Printable.of(answer.actor().text()).strip(), LONGEST_PHRASE),
                Palette.STRONG);
    if (answer.day() != null) {
      head.add("   on " + answer.day(), Palette.QUIET);
    }
    put(lines, 0, head);
    for (Who.Named named : answer.all()) {
      rule(lines);
      named(lines, named, answer.day());
    }
    return lines;
  }

  private void named(List<String> lines, Who.Named named, @Nullable LocalDate day) {
    Actor actor = named.actor();
    field(lines, "code", actor.code(), Palette.SOURCE.and(Palette.STRONG));
    field(lines, "country", actor.country(), Style.NONE);
    if (named.base() != null) {
      field(lines, "base", named.base(), Style.NONE);
    }
    field(lines, "role", Objects.toString(actor.role(), null), Style.NONE);
    field(lines, "name", actor.name(), Style.NONE);
    field(lines, "id", actor.id(), Style.NONE);
    title(lines, "what decided");
    if (named.reasons().isEmpty()) {
      put(lines, MARGIN, quiet("nothing: no line of the dictionaries has these words"));
    }
    named.reasons().forEach(reason -> reason(lines, reason));
    if (named.lines().size() > 1 && actor.id() != null) {
      title(lines, Printable.of(actor.id()) + " over time");
      named.lines().forEach(line -> time(lines, line, day));
    }
    list(lines, "members", named.members());
    list(lines, "member of", named.bodies());
  }

  /** How many there are, and who. */
  private void list(List<String> lines, String what, List<String> ids) {
    if (!ids.isEmpty()) {
      title(lines, what + " (" + ids.size() + ")");
      put(lines, MARGIN, new StyledText().add(Printable.of(String.join("  ", ids))));
    }
  }

  private void field(List<String> lines, String label, @Nullable String value, Style style) {
    String shown = value == null ? "—" : Printable.of(value);
    put(
        lines,
        MARGIN,
        new StyledText()
            .add(padded(label, LABEL), Palette.QUIET)
            .add(shown, value == null ? Palette.QUIET : style));
  }

  private void reason(List<String> lines, Reason reason) {
    DictionaryLine line = reason.line();
    if (line == null) {
      put(lines, MARGIN, new StyledText().add(Printable.of(reason.words())));
      return;
    }
    String name = line.name().equals(reason.words()) ? "" : Printable.of(line.name()) + " ";
    boolean coded = line.country() != null || line.role() != null;
    StyledText text =
        new StyledText()
            .add(padded(line.place(), PLACE), Palette.QUIET)
            .add(Printable.of(reason.words()), Palette.UNDERLINED)
            .add(" = " + name, Palette.QUIET)
            .add(coded ? LineWords.code(line.country(), line.role()) : "")
            .add(LineWords.base(line), Palette.QUIET)
            .add(LineWords.when(line), Palette.QUIET);
    put(lines, MARGIN, text);
  }

  private void time(List<String> lines, DictionaryLine line, @Nullable LocalDate day) {
    boolean holds = line.holdsOn(day);
    Style style = holds ? Style.NONE : Palette.QUIET;
    StyledText mark = new StyledText().add(holds ? "▸ " : "  ", Palette.SOURCE);
    StyledText text =
        new StyledText()
            .add(LineWords.time(line) + "  ", style)
            .add(padded(LineWords.code(line.country(), line.role()), CODE), style)
            .add(Printable.of(line.name()) + LineWords.base(line) + "  ", style)
            .add(line.place(), Palette.QUIET);
    String before = mark.render(colour);
    for (StyledText each : text.wrap(columns - MARGIN)) {
      lines.add(before + each.render(colour));
      before = " ".repeat(MARGIN);
    }
  }

  private void title(List<String> lines, String words) {
    lines.add("");
    lines.add(new StyledText().add(words, Palette.STRONG).render(colour));
  }

  private void rule(List<String> lines) {
    lines.add(new StyledText().add("─".repeat(columns), Palette.QUIET).render(colour));
  }

  private void put(List<String> lines, int indent, StyledText text) {
    for (StyledText line : text.wrap(columns - indent)) {
      lines.add(" ".repeat(indent) + line.render(colour));
    }
  }

  private static StyledText quiet(String words) {
    return new StyledText().add(words, Palette.QUIET);
  }

  private static String padded(String words, int cells) {
    return words + " ".repeat(Math.max(1, cells - Cells.of(words)));
  }
}
