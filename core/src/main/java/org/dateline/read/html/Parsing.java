package org.dateline.read.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** How pages are parsed: as HTML, whatever they say, and not deeper than is of use. */
final class Parsing {
  private static final int DEEPEST = 400;

  private Parsing() {}

  static Document page(String html) {
    return parser().parseInput(html, "");
  }

  static Document fragment(String html) {
    return page(html);
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEEPEST);
  }
}
