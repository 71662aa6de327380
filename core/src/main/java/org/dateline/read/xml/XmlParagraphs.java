package org.dateline.read.xml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of a text that is marked up as NITF or XHTML: paragraphs, headings and items of
 * lists each by itself, a row of a table as its cells parted by {@code " | "}. Pictures, captions,
 * editors' notes and sign-offs are left out.
 */
public final class XmlParagraphs {
  private static final Set<String> LEFT_OUT =
      Set.of(
          "media",
          "caption",
          "figure",
          "figcaption",
          "script",
          "style",
          "head",
          "nav",
          "aside",
          "form",
          "iframe",
          "object",
          "video",
          "audio",
          "tagline",
          "note",
          "datasource",
          "copyrite",
          "credit",
          "nitf-table-metadata");
  private static final Set<String> OF_THEIR_OWN =
      Set.of(
          "p",
          "hl1",
          "hl2",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "dt",
          "dd",
          "bq",
          "blockquote",
          "block",
          "div",
          "section",
          "article",
          "pre",
          "ul",
          "ol",
          "dl",
          "table",
          "hr",
          "body",
          "body.content",
          "paragraph");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private XmlParagraphs() {}

  /** The paragraphs in an element; none of null. */
  public static List<String> of(@Nullable XmlNode element) {
    XmlParagraphs made = new XmlParagraphs();
    if (element != null) {
      made.walk(element);
      made.close();
    }
    return made.paragraphs;
  }

  /** The paragraphs of HTML. */
  public static List<String> ofHtml(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false);
    return of(XmlTree.of(SafeXml.characters(new StringReader(page.body().outerHtml())), 1).root());
  }

  /**
   * The paragraphs of text without mark-up: parted by empty lines or, where there are none, by
   * lines that are indented; else each line is one.
   */
  public static List<String> ofPlain(String text) {
    String even = text.replace("\r\n", "\n").replace('\r', '\n').strip();
    if (even.lines().anyMatch(String::isBlank)) {
      return List.of(even.split("\\n[\\p{Z}\\t]*\\n", -1));
    }
    if (even.lines().anyMatch(line -> line.startsWith("  ") || line.startsWith("\t"))) {
      return List.of(even.split("\\n(?=  |\\t)", -1));
    }
    return even.lines().toList();
  }

  private void walk(XmlNode element) {
    element.each(open::append, this::take);
  }

  private void take(XmlNode element) {
    String name = element.name();
    if (LEFT_OUT.contains(name) || name.startsWith("media-")) {
      return;
    }
    if (name.equals("br")) {
      lineBreak();
    } else if (name.equals("tr")) {
      close();
      open.append(row(element));
      close();
    } else if (OF_THEIR_OWN.contains(name)) {
      close();
      walk(element);
      close();
    } else {
      walk(element);
    }
  }

  /** Two breaks of a line, with nothing between them, part paragraphs. */
  private void lineBreak() {
    int end = open.length() - 1;
    while (end >= 0 && open.charAt(end) != '\n' && Character.isWhitespace(open.charAt(end))) {
      end--;
    }
    if (end >= 0 && open.charAt(end) == '\n') {
      close();
    } else {
      open.append('\n');
    }
  }

  private static String row(XmlNode row) {
    return row.elements().stream()
        .map(cell -> cell.text().strip())
        .filter(cell -> !cell.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  private void close() {
    String paragraph = open.toString().strip();
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    open.setLength(0);
  }
}
