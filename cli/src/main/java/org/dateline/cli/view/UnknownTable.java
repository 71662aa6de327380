package org.dateline.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.cli.terminal.Cells;
import org.dateline.cli.terminal.Palette;
import org.dateline.cli.terminal.Printable;
import org.dateline.cli.terminal.Style;
import org.dateline.cli.terminal.StyledText;
import org.dateline.unknown.Excerpt;
import org.dateline.unknown.Guess;
import org.dateline.unknown.UnknownName;
import org.dateline.unknown.UnknownNoun;
import org.dateline.unknown.UnknownTsv;

/**
 * Draws what the dictionaries do not know, to be read: how often it was seen, in how many articles,
 * what it was taken for, its name, and below it why and the examples. Immutable; may be shared.
 */
public final class UnknownTable {
  private static final int COUNT = 7;
  private static final int CODE = 9;
  private static final int GAP = 2;
  private static final int LONGEST_NAME = 60;

  /** The kind behind a name. */
  private static final int KIND = 8;

  /** Where names begin, and what stands below them. */
  private static final int INDENT = 2 * (COUNT + GAP);

  private static final int NARROW = 70;

  private final int columns;
  private final boolean colour;

  /**
   * Makes the drawer.
   *
   * @param columns the cells of a line, at least 40
   * @param colour whether to draw in colour
   */
  public UnknownTable(int columns, boolean colour) {
    this.columns = columns;
    this.colour = colour;
  }

  /** The names, without the ends of the lines; nothing where there are none. */
  public List<String> names(List<UnknownName> names) {
    List<String> lines = new ArrayList<>();
    if (names.isEmpty()) {
      return lines;
    }
    title(lines, "names that no dictionary line has", "guess    name");
    for (UnknownName name : names) {
      StyledText line = counts(name.seen(), name.articles());
      Guess guess = name.guess();
      String code = LineWords.code(guess.country(), guess.role());
      cell(line, code, CODE - GAP, code.length() > 1 ? Palette.SOURCE : Palette.QUIET);
      line.add(Cells.cut(Printable.of(name.name()), room(CODE)), Palette.STRONG);
      if (!name.kind().isEmpty() && !isNarrow()) {
        line.add("  " + name.kind(), Palette.QUIET);
      }
      lines.add(line.render(colour));
      if (!name.aliases().isEmpty()) {
        String also = "also " + Printable.of(String.join(", ", name.aliases()));
        below(lines, new StyledText().add(also, Palette.QUIET));
      }
      String because = String.join(", ", UnknownTsv.reasons(guess));
      if (!because.isEmpty()) {
        below(lines, new StyledText().add(Printable.of(because), Palette.QUIET));
      }
      name.examples().forEach(example -> below(lines, example(example)));
      lines.add("");
    }
    return lines;
  }

  /** The nouns, without the ends of the lines; nothing where there are none. */
  public List<String> nouns(List<UnknownNoun> nouns) {
    List<String> lines = new ArrayList<>();
    if (nouns.isEmpty()) {
      return lines;
    }
    title(lines, "nouns without a role", "noun");
    for (UnknownNoun noun : nouns) {
      StyledText line = counts(noun.seen(), noun.articles());
      line.add(Cells.cut(Printable.of(noun.noun()), room(0)), Palette.STRONG);
      lines.add(line.render(colour));
      noun.examples().stream().limit(1).forEach(example -> below(lines, example(example)));
    }
    lines.add("");
    return lines;
  }

  private boolean isNarrow() {
    return columns < NARROW;
  }

  /** The cells that a name may take beside its kind, which a narrow terminal leaves out. */
  private int room(int code) {
    int before = isNarrow() ? COUNT + GAP : INDENT + KIND;
    return Math.min(LONGEST_NAME, columns - before - code);
  }

  private void title(List<String> lines, String words, String last) {
    lines.add(new StyledText().add(words, Palette.STRONG).render(colour));
    lines.add(new StyledText().add("─".repeat(columns), Palette.QUIET).render(colour));
    StyledText head = new StyledText();
    head.add(right("seen") + (isNarrow() ? "" : right("in")) + last, Palette.QUIET);
    lines.add(head.render(colour));
  }

  private StyledText counts(long seen, long articles) {
    String in = isNarrow() ? "" : right(String.format(Locale.ROOT, "%,d", articles));
    return new StyledText()
        .add(right(String.format(Locale.ROOT, "%,d", seen)))
        .add(in, Palette.QUIET);
  }

  private static String right(String words) {
    return " ".repeat(Math.max(0, COUNT - words.length())) + words + " ".repeat(GAP);
  }

  /** The piece with the phrase underlined, or without colour in brackets. */
  private StyledText example(Excerpt example) {
    String text = example.text();
    String phrase = Printable.of(example.phrase().in(text));
    return new StyledText()
        .add(Printable.of(text.substring(0, example.phrase().start())), Palette.QUIET)
        .add(colour ? phrase : "[" + phrase + "]", Palette.UNDERLINED)
        .add(Printable.of(text.substring(example.phrase().end())), Palette.QUIET);
  }

  private void below(List<String> lines, StyledText text) {
    put(lines, isNarrow() ? 2 * GAP : INDENT + CODE, text);
  }

  private void put(List<String> lines, int indent, StyledText text) {
    for (StyledText line : text.wrap(columns - indent)) {
      lines.add(" ".repeat(indent) + line.render(colour));
    }
  }

  private static void cell(StyledText line, String words, int width, Style style) {
    line.add(words, style).add(" ".repeat(Math.max(0, width - Cells.of(words)) + GAP));
  }
}
