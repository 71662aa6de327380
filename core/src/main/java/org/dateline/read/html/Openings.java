package org.dateline.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.byline.Agencies;
import org.dateline.read.byline.Opening;

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
   * The paragraph with its place in capitals, where it begins with a place in bold letters: {@code
   * <b>Kabul:</b> The army}, {@code <b>Kabul</b> - The army}; else the paragraph.
   *
   * @param bold the bold letters that it begins with
   */
  static String inCapitals(String paragraph, String bold) {
    String place = MARKS.matcher(bold).replaceFirst("");
    boolean beginsSo = paragraph.startsWith(place) && NAME.matcher(place).matches();
    Matcher dash = BORDER.matcher(beginsSo ? paragraph.substring(place.length()) : "");
    if (!dash.lookingAt()) {
      return paragraph;
    }
    String rest = paragraph.substring(place.length() + dash.end());
    String whole = place.toUpperCase(Locale.ROOT) + DASH + rest;
    return Opening.ofParagraph(whole).length() == place.length() + DASH.length()
        ? whole
        : paragraph;
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
