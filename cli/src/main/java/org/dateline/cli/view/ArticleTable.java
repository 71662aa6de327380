package org.dateline.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.Article;
import org.dateline.Event;
import org.dateline.Sentence;
import org.dateline.cli.terminal.Palette;
import org.dateline.cli.terminal.Printable;
import org.dateline.cli.terminal.StyledText;

/**
 * Draws an article's events to be read: the article's head, then for each sentence its events and,
 * below them, its words with the evidence marked. Immutable; may be shared.
 */
public final class ArticleTable {
  private static final int MARGIN = 2;
  private static final int DATE = 10;
  private static final int ACT = MARGIN + DATE + 2;

  /** On a narrow terminal sentences start further left. */
  private static final int NARROW = 70;

  private final int columns;
  private final boolean colour;

  /**
   * Makes the drawer.
   *
   * @param columns the cells of a line, at least 40
   * @param colour whether to draw in colour
   */
  public ArticleTable(int columns, boolean colour) {
    this.columns = columns;
    this.colour = colour;
  }

  /**
   * The lines of an article, without their ends; none where it has no events.
   *
   * @param name where the article was read, for one without a title
   */
  public List<String> lines(Article article, String name, List<Event> events) {
    List<String> lines = new ArrayList<>();
    if (events.isEmpty()) {
      return lines;
    }
    head(lines, article, name);
    Map<Sentence, List<Event>> bySentence =
        events.stream()
            .collect(
                Collectors.groupingBy(Event::sentence, LinkedHashMap::new, Collectors.toList()));
    for (List<Event> ofSentence : bySentence.values()) {
      lines.add("");
      ofSentence.forEach(event -> event(lines, event));
      int indent = columns < NARROW ? MARGIN + 2 : ACT;
      indented(lines, indent, Evidence.of(ofSentence, colour));
    }
    lines.add("");
    return lines;
  }

  private void head(List<String> lines, Article article, String name) {
    String title = Objects.requireNonNullElse(article.title(), name);
    String facts = Headline.origin(article);
    StyledText head = new StyledText().add(Printable.of(title).strip(), Palette.STRONG);
    StyledText quiet = new StyledText().add(facts, Palette.QUIET);
    boolean oneLine = head.cells() + 3 + quiet.cells() <= columns;
    if (oneLine) {
      head.add(facts.isEmpty() ? "" : "   ").add(quiet);
    }
    indented(lines, 0, head);
    if (!oneLine) {
      indented(lines, 0, quiet);
    }
    lines.add(new StyledText().add("─".repeat(columns), Palette.QUIET).render(colour));
  }

  private void event(List<String> lines, Event event) {
    StyledText date = Headline.date(event);
    StyledText act = Headline.act(event);
    Parts details = Headline.details(event).add(Headline.shortId(event), Palette.QUIET);
    int room = columns - ACT;
    List<StyledText> parts = new ArrayList<>();
    if (act.cells() + 3 + details.joined().cells() <= room) {
      parts.add(act.add(" · ", Palette.QUIET).add(details.joined()));
    } else {
      parts.addAll(act.wrap(room));
      parts.addAll(details.lines(room));
    }
    String before = " ".repeat(MARGIN) + date.render(colour) + spaces(DATE + 2 - date.cells());
    for (StyledText part : parts) {
      lines.add(before + part.render(colour));
      before = " ".repeat(ACT);
    }
  }

  private void indented(List<String> lines, int indent, StyledText text) {
    for (StyledText line : text.wrap(columns - indent)) {
      lines.add(" ".repeat(indent) + line.render(colour));
    }
  }

  private static String spaces(int count) {
    return " ".repeat(Math.max(1, count));
  }
}
