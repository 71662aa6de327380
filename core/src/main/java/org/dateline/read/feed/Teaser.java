package org.dateline.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paragraphs without what programs put at their end: an ellipsis where they cut, "Read more", and
 * the line of WordPress that says where a post appeared first.
 *
 * @param paragraphs the paragraphs
 * @param cut whether their end says that more was to follow
 */
record Teaser(List<String> paragraphs, boolean cut) {
  private static final int LONGEST_TAIL = 400;
  private static final int MOST_TAILS = 5;

  /** Tried alone, the patterns below would take a third of the time of reading a feed. */
  private static final List<String> WORDS_OF_MORE =
      List.of("more", "read ", "reading", "full story", "view ", "click here");

  private static final Pattern APPEARED =
      Pattern.compile(
          "(?:^|\\s)The (?:post|article) .{1,300}(?:appeared first|first appeared) on .{1,150}$");
  private static final Pattern MORE =
      Pattern.compile(
          "(?:(?:^|(?<=[.!?\\u2026\\u201D\"\\])])\\s*|\\s*[\\[(<]\\s*)(?:read more|read on|continue"
              + " reading|keep reading|read the (?:full|rest|whole)|read full|full story|view"
              + " (?:full|article)|click here to (?:read|continue))"
              + "(?:\\s[^.!?]{0,200})?|\\s*[\\[(]\\s*more\\s*|\\s+more\\s*(?=[\\u00BB\\u203A\\u2192>]))"
              + "[\\s.:\\u2026\\u00BB\\u203A\\u2192>\\])]*$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ELLIPSIS =
      Pattern.compile("\\s*(?:[\\[(]\\s*(?:\\u2026|\\.{2,})\\s*[\\])]|\\u2026|\\.{3,})\\s*$");

  /** Takes the tails off. */
  static Teaser of(List<String> written) {
    List<String> paragraphs = new ArrayList<>(written);
    boolean cut = false;
    for (int tails = 0; tails < MOST_TAILS && !paragraphs.isEmpty(); tails++) {
      int last = paragraphs.size() - 1;
      String paragraph = paragraphs.get(last).strip();
      int appeared = appeared(paragraph);
      int end = appeared >= 0 ? appeared : Math.max(more(paragraph), ellipsis(paragraph));
      if (end < 0 && !paragraph.isEmpty()) {
        break;
      }
      cut = cut || appeared < 0 && end >= 0;
      String rest = paragraph.substring(0, Math.max(0, end)).strip();
      if (rest.isEmpty()) {
        paragraphs.remove(last);
      } else {
        paragraphs.set(last, rest);
      }
    }
    return new Teaser(List.copyOf(paragraphs), cut);
  }

  private static int appeared(String paragraph) {
    return paragraph.contains("appeared") ? tail(APPEARED, paragraph) : -1;
  }

  private static int more(String paragraph) {
    int from = Math.max(0, paragraph.length() - LONGEST_TAIL);
    String end = paragraph.substring(from).toLowerCase(Locale.ROOT);
    return WORDS_OF_MORE.stream().anyMatch(end::contains) ? tail(MORE, paragraph) : -1;
  }

  private static int ellipsis(String paragraph) {
    boolean dots = paragraph.endsWith("..") || paragraph.endsWith("\u2026");
    boolean closed = paragraph.endsWith("]") || paragraph.endsWith(")");
    return dots || closed ? tail(ELLIPSIS, paragraph) : -1;
  }

  /** Where the tail begins, or -1. */
  private static int tail(Pattern pattern, String paragraph) {
    int from = Math.max(0, paragraph.length() - LONGEST_TAIL);
    Matcher found = pattern.matcher(paragraph).region(from, paragraph.length());
    found.useTransparentBounds(true).useAnchoringBounds(false);
    return found.find() ? found.start() : -1;
  }
}
