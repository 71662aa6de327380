package org.dateline.read.database;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * A page as lines of text: paragraphs parted by an empty line, the cells of a row by {@code " | "}.
 */
final class HtmlLines implements NodeVisitor {
  private final StringBuilder text = new StringBuilder();

  private HtmlLines() {}

  static String of(Element page) {
    HtmlLines lines = new HtmlLines();
    page.traverse(lines);
    return lines.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      String plain = words.text().replace('\u00A0', ' ');
      boolean begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
      text.append(begins ? plain.stripLeading() : plain);
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        text.append('\n');
      } else if (element.isBlock() && !isCell(element)) {
        part(isRow(element) ? 1 : 2);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (isCell(element)) {
        cell(element);
      } else if (element.isBlock()) {
        part(isRow(element) ? 1 : 2);
      }
    }
  }

  private void cell(Element element) {
    if (element.nextElementSibling() != null) {
      while (!text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
        text.setLength(text.length() - 1);
      }
      text.append(" | ");
    }
  }

  private static boolean isRow(Element element) {
    return element.normalName().equals("tr");
  }

  private static boolean isCell(Element element) {
    return element.normalName().equals("td") || element.normalName().equals("th");
  }

  /** Ends the line, and goes on after so many line breaks. */
  private void part(int breaks) {
    int last = text.length() - 1;
    if (last < 0 || last > 1 && text.charAt(last) == ' ' && text.charAt(last - 1) == '|') {
      return;
    }
    int held = 0;
    while (held < text.length() && text.charAt(text.length() - 1 - held) == '\n') {
      held++;
    }
    text.append("\n".repeat(Math.max(0, breaks - held)));
  }
}
