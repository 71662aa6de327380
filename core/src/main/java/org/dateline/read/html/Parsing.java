package org.dateline.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** How pages are parsed: as HTML, whatever they say, and not deeper than is of use. */
final class Parsing {
  private static final int DEEPEST = 400;
  private static final int MOST_TAGS = 300_000;

  private Parsing() {}

  static Document page(String html) {
    return parser().parseInput(html, "");
  }

  /** How many characters of it have no more tags than a page may have: each takes memory. */
  static int fitting(String html) {
    int tags = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      if (++tags > MOST_TAGS) {
        return at;
      }
    }
    return html.length();
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEEPEST);
  }
}
