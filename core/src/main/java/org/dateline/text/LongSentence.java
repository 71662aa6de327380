package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Span;

/** Cuts a sentence that is too long to be one, such as a list or a text without stops. */
final class LongSentence {
  /** The most characters a sentence may have: about what the marker reads at once. */
  static final int LIMIT = 900;

  private LongSentence() {}

  /**
   * {@code sentence} in pieces of at most {@link #LIMIT} characters, cut after a clause or word.
   */
  static List<Span> pieces(String text, Span sentence) {
    List<Span> pieces = new ArrayList<>(1);
    int start = sentence.start();
    while (sentence.end() - start > LIMIT) {
      int cut = cut(text, start);
      pieces.add(new Span(start, cut));
      start = cut;
    }
    pieces.add(new Span(start, sentence.end()));
    return pieces;
  }

  private static int cut(String text, int start) {
    int space = 0;
    for (int at = start + LIMIT - 1; at > start + LIMIT / 2; at--) {
      if (Blank.is(text.charAt(at))) {
        if (",;:".indexOf(text.charAt(at - 1)) >= 0) {
          return at;
        }
        space = space == 0 ? at : space;
      }
    }
    if (space > 0) {
      return space;
    }
    int hard = start + LIMIT;
    return Character.isHighSurrogate(text.charAt(hard - 1)) ? hard - 1 : hard;
  }
}
