package org.dateline.read.html;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.read.ArticleReader;
import org.dateline.read.Decoded;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/**
 * Reads a page of the web, HTML or XHTML, whole or a piece, as one article. XML of other kinds is
 * known too, and left aside: read as plain text, its tags would be news.
 */
public final class HtmlReader implements ArticleReader {
  /** The most bytes a page may have. */
  public static final int LONGEST_PAGE = 8 << 20;

  private static final Set<String> TAGS =
      Set.of(
          "html",
          "head",
          "body",
          "title",
          "meta",
          "link",
          "script",
          "style",
          "base",
          "main",
          "article",
          "section",
          "div",
          "p",
          "span",
          "h1",
          "h2",
          "h3",
          "h4",
          "table",
          "ul",
          "ol",
          "header",
          "nav",
          "center",
          "font",
          "blockquote",
          "a",
          "b",
          "i",
          "em",
          "strong",
          "br",
          "hr",
          "img",
          "figure",
          "pre",
          "plaintext",
          "frameset",
          "noscript",
          "iframe",
          "form");
  private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "shtml", "mhtml");

  @Override
  public boolean knows(Input input) {
    return kind(input) != Markup.NONE;
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    return List.of(reading(input)).iterator();
  }

  private static Reading reading(Input input) throws IOException {
    if (kind(input) == Markup.XML) {
      return new Reading.Skipped(input.name(), "XML of a kind that is not read");
    }
    byte[] bytes = input.stream().readNBytes(LONGEST_PAGE + 1);
    if (bytes.length > LONGEST_PAGE) {
      return new Reading.Failed(
          input.name(), "longer than 8 MiB, which no page with an article is");
    }
    Decoded page = PageBytes.decode(bytes, input.encoding(), input.charset());
    return HtmlPage.reading(input.name(), page.text(), input.url(), page.note());
  }

  private enum Markup {
    HTML,
    XML,
    NONE
  }

  private static Markup kind(Input input) {
    String head = input.headText();
    int start = start(head, 0);
    boolean named = ENDINGS.contains(input.extension());
    if (start >= head.length() || head.charAt(start) != '<') {
      return named && head.indexOf('<') >= 0 ? Markup.HTML : Markup.NONE;
    }
    boolean declared = head.startsWith("<?xml", start);
    boolean commented = head.startsWith("<!--", start);
    int root = root(head, start);
    String doctype =
        head.substring(root, Math.min(head.length(), root + 20)).toLowerCase(Locale.ROOT);
    if (doctype.startsWith("<!doctype")) {
      return doctype.startsWith("<!doctype html") ? Markup.HTML : Markup.XML;
    }
    String tag = tag(head, root);
    if (TAGS.contains(tag) || named || commented && tag.isEmpty()) {
      return Markup.HTML;
    }
    return declared || isXml(input, head, root, tag) ? Markup.XML : Markup.NONE;
  }

  private static boolean isXml(Input input, String head, int root, String tag) {
    return !tag.isEmpty()
        && (input.extension().equals("xml")
            || head.indexOf("</" + tag) > 0
            || head.substring(root, Math.min(head.length(), root + 400)).contains("xmlns"));
  }

  /** Where the first element or doctype begins, after comments and instructions. */
  private static int root(String head, int start) {
    int at = start;
    while (at < head.length()) {
      int end;
      if (head.startsWith("<!--", at)) {
        end = head.indexOf("-->", at + 4);
        end = end < 0 ? end : end + 3;
      } else if (head.startsWith("<?", at)) {
        end = head.indexOf('>', at);
        end = end < 0 ? end : end + 1;
      } else {
        return at;
      }
      if (end < 0) {
        return head.length();
      }
      at = start(head, end);
    }
    return at;
  }

  private static int start(String head, int from) {
    int at = from;
    while (at < head.length() && (head.charAt(at) <= ' ' || head.charAt(at) == '\uFEFF')) {
      at++;
    }
    return at;
  }

  private static String tag(String head, int at) {
    if (at >= head.length() || head.charAt(at) != '<') {
      return "";
    }
    int end = at + 1;
    while (end < head.length()
        && (Character.isLetterOrDigit(head.charAt(end)) || "-_:.".indexOf(head.charAt(end)) >= 0)) {
      end++;
    }
    return head.substring(at + 1, end).toLowerCase(Locale.ROOT);
  }
}
