package org.dateline.cli.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.dateline.Attribution;
import org.dateline.Event;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.Where;
import org.dateline.cli.terminal.Cells;
import org.dateline.cli.terminal.Palette;
import org.dateline.cli.terminal.Printable;
import org.dateline.cli.terminal.Style;
import org.dateline.cli.terminal.StyledText;

/** Draws a sentence with lines under the spans of one event and their names under these. */
final class SpanLabels {

  /** A span of the article and what it is to the event. */
  private record Label(Span span, String name, Style style) {}

  /** A run of cells of one line that a label names. */
  private record Mark(int start, int end, Label label) {
    int reach() {
      return Math.max(end, start + label.name.length());
    }
  }

  private final Event event;
  private final String shown;

  /** For each character of the sentence, and its end, how many characters are shown before it. */
  private final int[] shownBefore;

  private SpanLabels(Event event) {
    this.event = event;
    String text = event.sentence().text();
    BitSet hidden = Printable.hidden(text);
    StringBuilder out = new StringBuilder();
    shownBefore = new int[text.length() + 1];
    for (int at = 0; at < text.length(); at++) {
      shownBefore[at] = out.length();
      if (!hidden.get(at)) {
        out.append(Printable.shown(text, at));
      }
    }
    shownBefore[text.length()] = out.length();
    shown = out.toString();
  }

  /**
   * The lines: each line of the sentence, and below it a pair of marks and names for each layer.
   */
  static List<StyledText> lines(Event event, int most) {
    SpanLabels labels = new SpanLabels(event);
    StyledText sentence = new StyledText().add(labels.shown);
    List<StyledText> lines = new ArrayList<>();
    for (Span line : sentence.breaks(most)) {
      lines.add(sentence.slice(line.start(), line.end()));
      List<Mark> marks = labels.marks(line);
      while (!marks.isEmpty()) {
        lines.addAll(layer(marks));
      }
    }
    return lines;
  }

  private List<Mark> marks(Span line) {
    List<Mark> marks = new ArrayList<>();
    for (Label label : labels(event)) {
      int start = Math.max(line.start(), shownBefore(label.span.start()));
      int end = Math.min(line.end(), shownBefore(label.span.end()));
      if (start < end) {
        int cell = Cells.of(shown.substring(line.start(), start));
        int cells = Cells.of(shown.substring(start, end));
        marks.add(new Mark(cell, cell + cells, label));
      }
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    return marks;
  }

  /** From a place in the article to one in what is shown of the sentence. */
  private int shownBefore(int place) {
    Sentence sentence = event.sentence();
    int inside = place - sentence.span().start();
    return shownBefore[Math.max(0, Math.min(sentence.text().length(), inside))];
  }

  /** Takes the marks that fit side by side; what overlaps is left for the next layer. */
  private static List<StyledText> layer(List<Mark> marks) {
    StyledText rules = new StyledText();
    StyledText names = new StyledText();
    List<Mark> left = new ArrayList<>();
    int free = 0;
    for (Mark mark : marks) {
      if (mark.start < free) {
        left.add(mark);
        continue;
      }
      Label label = mark.label;
      rules.add(" ".repeat(mark.start - rules.cells()));
      rules.add("▔".repeat(mark.end - mark.start), label.style);
      names.add(" ".repeat(mark.start - names.cells())).add(label.name, label.style);
      free = mark.reach() + 1;
    }
    marks.clear();
    marks.addAll(left);
    return List.of(rules, names);
  }

  private static List<Label> labels(Event event) {
    List<Label> labels = new ArrayList<>();
    Style type = Palette.of(event.type().quad()).and(Palette.STRONG);
    labels.add(new Label(event.trigger(), "trigger", type));
    event.sources().forEach(by -> labels.add(new Label(by.span(), "source", Palette.SOURCE)));
    event.targets().forEach(to -> labels.add(new Label(to.span(), "target", Palette.TARGET)));
    Attribution attribution = event.attribution();
    if (attribution != null) {
      labels.add(new Label(attribution.speaker().span(), "says so", Palette.QUIET));
    }
    Where where = event.where();
    if (where != null) {
      labels.add(new Label(where.span(), "place", Palette.QUIET));
    }
    return labels;
  }
}
