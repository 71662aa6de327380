package org.dateline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.read.byline.Agencies;
import org.dateline.read.byline.Opening;
import org.jspecify.annotations.Nullable;

/** Composes the text of an article of its paragraphs. */
final class Body {
  /** What parts two paragraphs. */
  static final String BREAK = "\n\n";

  private static final int PARAGRAPHS_WITH_A_DATELINE = 3;
  private static final int SAME = 60;
  private static final Pattern SIGN_OFF_MARKS =
      Pattern.compile(
          "^(?:[(\\u2014\\u2013\\s-]|source:?\\s)+|[)\\s.]+$", Pattern.CASE_INSENSITIVE);

  private Body() {}

  /** The words with single spaces between them. */
  static String onOneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    boolean space = false;
    for (int at = 0; at < words.length(); at++) {
      char c = words.charAt(at);
      if (isSpace(c)) {
        space = true;
      } else {
        if (space && !line.isEmpty()) {
          line.append(' ');
        }
        space = false;
        line.append(c);
      }
    }
    return line.toString().strip();
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c == 0x85 || c >= 0xA0 && Character.isSpaceChar(c);
  }

  /** The paragraphs that hold something, each on one line, without the agency's sign-off. */
  static List<String> paragraphs(List<String> told) {
    List<String> paragraphs = new ArrayList<>(told.size());
    for (String paragraph : told) {
      String line = onOneLine(paragraph);
      if (!line.isEmpty()) {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  /** The paragraphs again, the last of so many with all that follows. */
  private static List<String> parts(String body, int most) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int end = body.indexOf(BREAK);
    while (end >= 0 && parts.size() + 1 < most) {
      parts.add(body.substring(start, end));
      start = end + BREAK.length();
      end = body.indexOf(BREAK, start);
    }
    parts.add(body.substring(start));
    return parts;
  }

  /** What the first paragraphs, or the last, say of agency and place. */
  static Opening opening(String body) {
    for (String paragraph : parts(body, PARAGRAPHS_WITH_A_DATELINE + 1)) {
      Opening opening = Opening.ofParagraph(paragraph);
      if (opening.length() > 0) {
        String agency = opening.agency() == null ? Opening.atEnd(body) : opening.agency();
        return new Opening(opening.place(), agency, opening.length());
      }
    }
    return new Opening(null, Opening.atEnd(body), 0);
  }

  /** The text: standfirst, then the paragraphs without dateline and sign-off. */
  static String of(
      String body, Opening opening, @Nullable String title, @Nullable String subtitle) {
    List<String> paragraphs = parts(body, Integer.MAX_VALUE);
    for (int at = 0; opening.length() > 0 && at < paragraphs.size(); at++) {
      if (Opening.ofParagraph(paragraphs.get(at)).length() == opening.length()) {
        paragraphs.set(at, paragraphs.get(at).substring(opening.length()));
        break;
      }
    }
    while (paragraphs.size() > 1 && isSignOff(paragraphs.get(paragraphs.size() - 1))) {
      paragraphs.remove(paragraphs.size() - 1);
    }
    if (subtitle != null && !body.isBlank() && isNew(subtitle, title, paragraphs)) {
      paragraphs.add(0, subtitle);
    }
    return String.join(BREAK, paragraphs);
  }

  /** Whether a paragraph is no more than {@code - Xinhua}, {@code (AFP)} or {@code Enditem}. */
  private static boolean isSignOff(String paragraph) {
    if (paragraph.length() > SAME) {
      return false;
    }
    String words = SIGN_OFF_MARKS.matcher(paragraph).replaceAll("");
    return words.equalsIgnoreCase("enditem") || Agencies.named(words) != null;
  }

  /** Whether the standfirst says what neither headline nor text begins with. */
  private static boolean isNew(String subtitle, @Nullable String title, List<String> paragraphs) {
    String words = start(subtitle);
    return (title == null || !start(title).equals(words))
        && paragraphs.stream().limit(PARAGRAPHS_WITH_A_DATELINE).noneMatch(p -> repeats(p, words));
  }

  private static boolean repeats(String paragraph, String words) {
    String other = start(paragraph);
    return other.startsWith(words) || words.startsWith(other) && other.length() >= SAME / 2;
  }

  private static String start(String words) {
    String enough = words.substring(0, Math.min(words.length(), 4 * SAME));
    String letters = enough.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    return letters.substring(0, Math.min(letters.length(), SAME));
  }
}
