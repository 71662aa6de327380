package org.dateline.resolve.actor.mention;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Span;

/**
 * The quotations of a text, also those that run over several sentences. A quotation that is not
 * closed within {@value #LONGEST} characters is taken for a stray mark.
 */
public final class Quotations {
  private static final int LONGEST = 1500;

  private final List<Span> spans = new ArrayList<>();

  private Quotations() {}

  /** Those of a text, which may be empty. */
  public static Quotations of(String text) {
    Quotations found = new Quotations();
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open >= 0 && i - open > LONGEST) {
        open = -1;
      }
      if (c == '“' || c == '«' || c == '"' && open < 0 && opens(text, i)) {
        open = open < 0 ? i : open;
      } else if (open >= 0 && (c == '”' || c == '»' || c == '"' && !opens(text, i))) {
        found.spans.add(new Span(open, i + 1));
        open = -1;
      }
    }
    return found;
  }

  /** Whether a straight mark stands before a word and not behind one. */
  private static boolean opens(String text, int at) {
    boolean wordBehind = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    boolean gapBefore =
        at == 0
            || Character.isWhitespace(text.charAt(at - 1))
            || "([—–-".indexOf(text.charAt(at - 1)) >= 0;
    return wordBehind && gapBefore;
  }

  /** Characters of the text, in order. */
  public List<Span> spans() {
    return spans;
  }

  /** The number of the quotation that a character stands in, or -1. */
  int at(int character) {
    int low = 0;
    int high = spans.size() - 1;
    while (low <= high) {
      int middle = (low + high) / 2;
      Span span = spans.get(middle);
      if (character < span.start()) {
        high = middle - 1;
      } else if (character >= span.end()) {
        low = middle + 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
