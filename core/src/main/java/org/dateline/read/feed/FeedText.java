package org.dateline.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.read.html.HtmlFragment;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Words of a feed, which may be HTML without saying so, or say so and be none. */
final class FeedText {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9]{0,14}(?:[\\s/>]|$)");
  private static final Pattern SURE_TAG =
      Pattern.compile("<(?:/p|p|br|div|/a|/b|/i|/li|/strong)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern ESCAPED_TAG =
      Pattern.compile(
          "&lt;/?(?:p|br|div|a|b|i|em|strong|span|img|ul|li)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");

  private FeedText() {}

  /** A line without mark-up, or null. */
  static @Nullable String line(@Nullable String words) {
    if (words == null) {
      return null;
    }
    return TAG.matcher(words).find()
        ? Jsoup.parseBodyFragment(words).text()
        : Parser.unescapeEntities(words, false).strip();
  }

  /**
   * The paragraphs of a text.
   *
   * @param type what the feed says it is: {@code html}, {@code xhtml}, {@code text}, or null
   */
  static List<String> paragraphs(@Nullable String words, @Nullable String type) {
    if (words == null || words.isBlank()) {
      return List.of();
    }
    if (isHtml(words, type)) {
      return HtmlFragment.paragraphs(words);
    }
    String plain = Parser.unescapeEntities(words, false);
    // Escaped once too often: what came out is what should have been written.
    return ESCAPED_TAG.matcher(words).find() ? HtmlFragment.paragraphs(plain) : plain(plain);
  }

  /** How many characters paragraphs have. */
  static int length(List<String> paragraphs) {
    return paragraphs.stream().mapToInt(String::length).sum();
  }

  private static List<String> plain(String words) {
    if (words.indexOf('\n') < 0) {
      return words.isBlank() ? List.of() : List.of(words.strip());
    }
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : BLANK_LINE.split(words, -1)) {
      if (!paragraph.isBlank()) {
        paragraphs.add(paragraph.strip());
      }
    }
    return paragraphs;
  }

  private static boolean isHtml(String words, @Nullable String type) {
    if (words.indexOf('<') < 0) {
      return false;
    }
    boolean text =
        type != null && List.of("text", "text/plain").contains(type.toLowerCase(Locale.ROOT));
    return (text ? SURE_TAG : TAG).matcher(words).find();
  }
}
