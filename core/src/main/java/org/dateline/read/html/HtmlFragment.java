package org.dateline.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * The paragraphs of a piece of HTML that is an article by itself, as feeds, mails and exports hold
 * it: {@code HtmlFragment.paragraphs("<p>One.</p><p>Two.</p>")}.
 *
 * <p>Scripts, hidden elements, captions, share bars and lists of related articles are left out;
 * text without any tag is parted at its blank lines. Never throws.
 */
public final class HtmlFragment {
  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
  private static final Pattern TAG = Pattern.compile("<\\s*/?[a-zA-Z]");

  private HtmlFragment() {}

  /** The paragraphs, each with single spaces, in order; none where there is no text. */
  public static List<String> paragraphs(String html) {
    Document document = Parsing.page(withParagraphs(html.substring(0, Parsing.fitting(html))));
    Outline outline = Outline.of(document);
    MainText main = new MainText(outline, -1);
    List<String> kept = new ArrayList<>();
    for (int at : main.textOfAll()) {
      kept.add(outline.blocks().get(at).text());
    }
    return kept.isEmpty() ? outline.texts(0, outline.blocks().size()) : List.copyOf(kept);
  }

  private static String withParagraphs(String html) {
    return TAG.matcher(html).find() ? html : BLANK_LINES.matcher(html).replaceAll("<p>");
  }
}
