package org.dateline.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.byline.Agencies;
import org.dateline.read.byline.Opening;
import org.jspecify.annotations.Nullable;

/** Datelines that only the looks of a page part from the text, written so that they are read. */
final class Openings {
  private static final String DASH = " \u2014 ";
  private static final int PARAGRAPHS = 3;
  private static final int LONGEST = 70;
  private static final Pattern GLUED =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}\\p{M}\\d .,'\u2019-]{1,60})?\\(([^()]{2,40})\\):?\\s?"
              + "(?=[\\p{Lu}\"\u201C'\u2018])");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]+){0,2}");
  private static final Pattern NAMED =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}.'\u2019-]+(?:"
              + " \\p{Lu}[\\p{L}.'\u2019-]+){0,2})\\s*(?:\\s[\u2014\u2013]\\s|\\s--\\s)(?=\\p{Lu})");
  private static final Pattern BORDER = Pattern.compile("\\s*(?::|\u2014|\u2013|--|\\s-\\s)\\s*");
  private static final Pattern MARKS = Pattern.compile("[\\s:,.\u2013\u2014-]+$");

  private Openings() {}

  /**
   * The paragraphs with a dash between dateline and text where a dateline of an agency is glued to
   * it, {@code Nairobi, Kenya (CNN)Militia}, or stands in a paragraph of its own, {@code ANKARA}.
   */
  static List<String> parted(List<String> paragraphs) {
    List<String> parted = new ArrayList<>(paragraphs);
    for (int at = 0; at < Math.min(PARAGRAPHS, parted.size()); at++) {
      parted.set(at, parted(parted.get(at)));
    }
    for (int at = 0; at < Math.min(PARAGRAPHS, parted.size() - 1); at++) {
      String place = MARKS.matcher(parted.get(at)).replaceFirst("");
      String whole = place + DASH + parted.get(at + 1);
      if (isPlaceAlone(place) && Opening.ofParagraph(whole).length() == (place + DASH).length()) {
        parted.remove(at);
        parted.set(at, whole);
        return parted;
      }
    }
    return parted;
  }

  /**
   * The place in small letters that a paragraph begins with, or null: {@code <b>Kabul:</b> The
   * army}, {@code Nairobi - The army}.
   *
   * @param bold the bold letters that it begins with, or null; after them a colon is enough
   */
  static @Nullable String place(String paragraph, @Nullable String bold) {
    Matcher named = NAMED.matcher(paragraph);
    String place = bold != null ? MARKS.matcher(bold).replaceFirst("") : null;
    if (place == null) {
      place = named.lookingAt() ? named.group(1) : "";
    }
    return NAME.matcher(place).matches() && opensWith(paragraph, place) ? place : null;
  }

  /** A paragraph without the place that it begins with. */
  static String after(String paragraph, String place) {
    Matcher border = BORDER.matcher(paragraph.substring(place.length()));
    return border.lookingAt() ? paragraph.substring(place.length() + border.end()) : paragraph;
  }

  private static boolean opensWith(String paragraph, String place) {
    if (!paragraph.startsWith(place) || after(paragraph, place).equals(paragraph)) {
      return false;
    }
    // What would be a dateline in capitals is one here.
    String whole = place.toUpperCase(Locale.ROOT) + DASH + after(paragraph, place);
    return Opening.ofParagraph(whole).length() == place.length() + DASH.length();
  }

  /** Capitals with no more than the name of a country in small letters after them. */
  private static boolean isPlaceAlone(String line) {
    int comma = line.indexOf(',');
    String first = comma < 0 ? line : line.substring(0, comma);
    return line.length() <= LONGEST
        && !first.isBlank()
        && first.equals(first.toUpperCase(Locale.ROOT))
        && first.codePoints().anyMatch(Character::isLetter);
  }

  private static String parted(String paragraph) {
    Matcher glued = GLUED.matcher(paragraph);
    if (!glued.find() || Agencies.named(glued.group(2)) == null) {
      return paragraph;
    }
    String dateline = glued.group().strip();
    String plain = dateline.endsWith(":") ? dateline.substring(0, dateline.length() - 1) : dateline;
    return plain + DASH + paragraph.substring(glued.end());
  }
}
