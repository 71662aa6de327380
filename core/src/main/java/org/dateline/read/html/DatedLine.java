package org.dateline.read.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Moment;
import org.dateline.read.byline.Agencies;
import org.dateline.read.byline.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * A line that tells when an article was published or changed: {@code Published: Mon 26 Sep 2011,
 * 6:13 PM | Updated: Tue 27 Sep 2011}, {@code Posted on March 5, 2024 by admin}, {@code 5 March
 * 2024}.
 *
 * @param published null where it does not say so
 * @param updated null where it does not say so
 * @param labelled whether it says which of the two it is
 * @param place the place it ends with, {@code Published - March 5, 2024 11:02 pm IST - KABUL}, or
 *     null
 */
record DatedLine(
    @Nullable Moment published,
    @Nullable Moment updated,
    boolean labelled,
    @Nullable String place) {
  private static final Pattern PLACE =
      Pattern.compile(
          "\\s*[|\\u2013\\u2014-]\\s*(\\p{Lu}[\\p{L}.' ]{1,28}(?:,\\s\\p{Lu}[\\p{L}.'"
              + " ]{1,20})?)\\s*");
  private static final int LONGEST = 220;
  private static final int YEAR = 4;
  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
  private static final String DAY =
      "(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{1,2}(?:st|nd|rd|th)?"
          + "[\\s-]+(?:of\\s+)?"
          + MONTH
          + "[\\s,-]+\\d{4}|"
          + MONTH
          + "\\s+\\d{1,2}(?:st|nd|rd|th)?[\\s,]+\\d{4})";
  private static final String CLOCK =
      "(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\.\\d+)?\\s*(?:[ap]\\.?m\\b\\.?)?|\\d{1,2}\\s*[ap]\\.?m\\b\\.?)";
  private static final String ZONE =
      "(?:\\s*\\(?(?:(?:gmt|utc)?\\s?[+-]\\d{1,2}(?::?\\d{2})?|z\\b|[a-z]{3,4}\\b)\\)?)?";
  private static final String BETWEEN = "[\\s,;|/\\u00B7\\u2022\\u2013\\u2014-]";
  private static final String WEEKDAY =
      "(?:\\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\)?\\s*)?";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<clock>"
              + CLOCK
              + ZONE
              + "(?:\\s*\\(\\d{3,4}\\s*gmt\\))?"
              + BETWEEN
              + "+(?:on\\s+)?"
              + WEEKDAY
              + ")?"
              + "(?<day>"
              + DAY
              + ")"
              + "(?<rest>(?:"
              + BETWEEN
              + "*"
              + WEEKDAY
              + "|t)"
              + BETWEEN
              + "*[(@]?(?:at\\s+)?"
              + CLOCK
              + ZONE
              + ")?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME = Pattern.compile(CLOCK + ZONE, Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?:updated?|modified|edited|revised)\\W*(?:on|at)?[\\s:,\\u2013\\u2014-]*(?:\\w{3,9},?\\s+)?$");
  private static final Pattern FIRST =
      Pattern.compile(
          "(?:published|posted|issued|released|created|uploaded|filed|date|publication date)\\W*"
              + "(?:on|at)?[\\s:,\\u2013\\u2014-]*(?:\\w{3,9},?\\s+)?$");

  /** Reads a line; null where there is no date in it. */
  static @Nullable DatedLine of(String line) {
    if (line.length() > LONGEST || !hasYear(line)) {
      return null;
    }
    Matcher found = DATE.matcher(line);
    Moment published = null;
    Moment updated = null;
    boolean labelled = false;
    int from = 0;
    while (found.find()) {
      Moment date = moment(found);
      String before = line.substring(from, found.start()).toLowerCase(Locale.ROOT);
      from = found.end();
      if (date == null) {
        continue;
      }
      if (CHANGED.matcher(before).find()) {
        updated = updated == null ? date : updated;
        labelled = true;
      } else {
        published = published == null ? date : published;
        labelled |= FIRST.matcher(before).find();
      }
    }
    if (published == null && updated == null) {
      return null;
    }
    Matcher place = PLACE.matcher(line.substring(from));
    boolean placed = labelled && place.matches() && Agencies.named(place.group(1)) == null;
    return new DatedLine(published, updated, labelled, placed ? place.group(1).strip() : null);
  }

  /** Whether four digits stand together, without which there is no date. */
  static boolean hasYear(String line) {
    int digits = 0;
    for (int at = 0; at < line.length() && digits < YEAR; at++) {
      char c = line.charAt(at);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return digits == YEAR;
  }

  private static @Nullable Moment moment(Matcher found) {
    String day = found.group("day");
    Moment moment = with(found.group("rest"), day);
    if (moment == null) {
      moment = with(found.group("clock"), day);
    }
    return moment == null ? WrittenDate.of(day) : moment;
  }

  /** The day at the time that stands before or after it. */
  private static @Nullable Moment with(@Nullable String around, String day) {
    Matcher time = TIME.matcher(around == null ? "" : around);
    return time.find() ? WrittenDate.of(day + " " + time.group()) : null;
  }
}
