package org.dateline.unknown;

import org.dateline.Sentence;
import org.dateline.Span;

/**
 * A piece of a sentence around a phrase.
 *
 * @param article the id of the article it is from
 * @param text the piece, on one line, with "…" where something is cut
 * @param phrase where the phrase stands in it
 */
public record Excerpt(String article, String text, Span phrase) {
  private static final int AROUND = 90;
  private static final int LONGEST_PHRASE = 120;
  private static final String CUT = "…";

  /** Cuts it. */
  static Excerpt of(String article, Sentence sentence, Span inArticle) {
    String all = sentence.text();
    int offset = sentence.span().start();
    int start = Math.max(0, Math.min(all.length(), inArticle.start() - offset));
    int end = Math.max(start, Math.min(all.length(), inArticle.end() - offset));
    end = Math.min(end, start + LONGEST_PHRASE);
    int from = wordStart(all, Math.max(0, start - AROUND), start);
    int to = wordEnd(all, Math.min(all.length(), end + AROUND), end);
    String lead = from > 0 ? CUT : "";
    String text = lead + all.substring(from, to) + (to < all.length() ? CUT : "");
    int shift = lead.length() - from;
    return new Excerpt(article, oneLine(text), new Span(start + shift, end + shift));
  }

  private static int wordStart(String text, int from, int most) {
    int at = from;
    while (at > 0 && at < most && !Character.isWhitespace(text.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int to, int least) {
    int at = to;
    while (at < text.length() && at > least && !Character.isWhitespace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  /** As many characters as before. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int at = 0; at < line.length(); at++) {
      if (Character.isWhitespace(line.charAt(at)) || Character.isISOControl(line.charAt(at))) {
        line.setCharAt(at, ' ');
      }
    }
    return line.toString();
  }
}
