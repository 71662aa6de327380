package org.dateline.eval;

import java.util.List;

/**
 * A sentence that people annotated.
 *
 * @param text its words
 * @param paragraph whether it begins a paragraph
 * @param events the events it reports
 */
public record GoldSentence(String text, boolean paragraph, List<GoldEvent> events) {

  /** Copies the list. */
  public GoldSentence {
    events = List.copyOf(events);
  }
}
