package org.dateline.cli.view;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.dateline.Actor;
import org.dateline.Event;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.cli.terminal.Palette;
import org.dateline.cli.terminal.Printable;
import org.dateline.cli.terminal.Style;
import org.dateline.cli.terminal.StyledText;

/**
 * A sentence with the words marked that its events stand on: triggers in the colour of their type,
 * sources and targets underlined. Without colour, triggers stand in brackets.
 */
final class Evidence {
  private final Sentence sentence;
  private final Style[] styles;
  private final BitSet opens;
  private final BitSet closes;

  private Evidence(Sentence sentence) {
    int length = sentence.text().length();
    this.sentence = sentence;
    this.styles = new Style[length];
    this.opens = new BitSet(length + 1);
    this.closes = new BitSet(length + 1);
    Arrays.fill(styles, Palette.QUIET);
  }

  /**
   * The sentence on one line.
   *
   * @param events at least one, all of the same sentence
   */
  static StyledText of(List<Event> events, boolean colour) {
    Evidence evidence = new Evidence(events.get(0).sentence());
    for (Event event : events) {
      evidence.markActors(event.targets(), Palette.TARGET);
    }
    for (Event event : events) {
      evidence.markActors(event.sources(), Palette.SOURCE);
    }
    for (Event event : events) {
      evidence.markTrigger(event);
    }
    return evidence.drawn(colour);
  }

  private void markActors(List<Actor> actors, Style style) {
    for (Actor actor : actors) {
      Span inside = inside(actor.span());
      Arrays.fill(styles, inside.start(), inside.end(), style.and(Palette.UNDERLINED));
    }
  }

  private void markTrigger(Event event) {
    Span inside = inside(event.trigger());
    Style style = Palette.of(event.type().quad()).and(Palette.STRONG).and(Palette.UNDERLINED);
    Arrays.fill(styles, inside.start(), inside.end(), style);
    if (inside.start() < inside.end()) {
      opens.set(inside.start());
      closes.set(inside.end());
    }
  }

  /** The part of a span of the article that lies in the sentence, counted from its start. */
  private Span inside(Span span) {
    int length = sentence.text().length();
    int start = Math.min(length, Math.max(0, span.start() - sentence.span().start()));
    int end = Math.min(length, Math.max(start, span.end() - sentence.span().start()));
    return new Span(start, end);
  }

  private StyledText drawn(boolean colour) {
    String text = sentence.text();
    BitSet hidden = Printable.hidden(text);
    StyledText out = new StyledText();
    for (int at = 0; at <= text.length(); at++) {
      if (!colour && closes.get(at)) {
        out.add("]");
      }
      if (!colour && opens.get(at)) {
        out.add("[");
      }
      if (at < text.length() && !hidden.get(at)) {
        out.add(String.valueOf(Printable.shown(text, at)), styles[at]);
      }
    }
    return out;
  }
}
