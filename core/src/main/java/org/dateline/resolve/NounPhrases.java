package org.dateline.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.Span;
import org.dateline.mark.Phrase;

/** The noun phrases that marked words make: "the 30" and "French soldiers" side by side are one. */
final class NounPhrases {
  private NounPhrases() {}

  /**
   * The phrases, those put together of which the first ends in a figure, in the order given else.
   *
   * @param view the text that they count
   */
  static List<Span> of(List<Phrase> phrases, String view) {
    List<Span> spans = new ArrayList<>();
    for (Phrase phrase : phrases) {
      spans.add(phrase.span());
    }
    List<Span> inOrder = new ArrayList<>(spans);
    inOrder.sort(Comparator.comparingInt(Span::start));
    for (int i = 0; i + 1 < inOrder.size(); i++) {
      Span first = inOrder.get(i);
      Span next = inOrder.get(i + 1);
      boolean amount = first.end() > first.start() && isDigit(view, first.end() - 1);
      boolean beside = next.start() > first.end();
      if (amount && beside && view.substring(first.end(), next.start()).isBlank()) {
        spans.set(spans.indexOf(next), new Span(first.start(), next.end()));
        spans.remove(first);
      }
    }
    return spans;
  }

  private static boolean isDigit(String text, int at) {
    return Character.isDigit(text.charAt(at));
  }
}
