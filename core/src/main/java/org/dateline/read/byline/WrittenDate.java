package org.dateline.read.byline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A date, perhaps with a time, as news writes it: {@code 2011-09-26}, {@code 2011-09-26T18:13:00Z},
 * {@code Mon 26 Sep 2011, 6:13 PM}, {@code September 26, 2011}, {@code 26.09.2011}.
 *
 * <p>{@code 26/09/2011} is read only where one of the two numbers can be no month. The day is the
 * one written, whatever the time zone. A zone known by letters other than UTC and GMT gives no
 * offset.
 */
public final class WrittenDate {
  private static final int LONGEST = 80;
  private static final int FIRST_YEAR = 1600;
  private static final int LAST_YEAR = 2199;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final String WEEKDAY =
      "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[.,]*\\s+)?";
  private static final String CLOCK =
      "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?\\s*([ap]\\.?m\\.?)?";
  private static final String ZONE = "\\s*(z|utc|gmt|[+-]\\d{2}:?\\d{2}|[a-z]{2,5})?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(.*)");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:t(\\d{2})(\\d{2})(\\d{2})?(.*))?");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          WEEKDAY
              + "(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?"
              + MONTH
              + "[\\s,-]+(\\d{4})(.*)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(WEEKDAY + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(\\d{4})(.*)");
  private static final Pattern NUMBERS =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)(.*)");
  private static final Pattern REST =
      Pattern.compile("[\\s,|@t\\u2013\\u2014-]*(?:at\\s+)?(?:" + CLOCK + ZONE + ")?\\s*");
  private static final Pattern CLOCK_FIRST =
      Pattern.compile("(" + CLOCK + ZONE + ")[\\s,|\\u2013\\u2014-]+(?=\\S)(.*)");

  private WrittenDate() {}

  /** Reads {@code written}, all of it; null where it is no date. */
  public static @Nullable Moment of(String written) {
    if (written.length() > LONGEST) {
      return null;
    }
    String text =
        written.strip().replace('\u00A0', ' ').replace('\u202F', ' ').toLowerCase(Locale.ROOT);
    Matcher clock = CLOCK_FIRST.matcher(text);
    try {
      Moment date = read(text);
      return date == null && clock.matches()
          ? read(clock.group(clock.groupCount()) + " " + clock.group(1))
          : date;
    } catch (DateTimeException e) {
      return null; // 30 February, 25 o'clock
    }
  }

  private static @Nullable Moment read(String text) {
    Matcher found = YEAR_FIRST.matcher(text);
    if (found.matches()) {
      return date(found.group(1), found.group(3), found.group(4), found.group(5));
    }
    found = COMPACT.matcher(text);
    if (found.matches()) {
      return date(found.group(1), found.group(2), found.group(3), compactRest(found));
    }
    found = DAY_MONTH.matcher(text);
    if (found.matches()) {
      return date(found.group(3), month(found.group(2)), found.group(1), found.group(4));
    }
    found = MONTH_DAY.matcher(text);
    if (found.matches()) {
      return date(found.group(3), month(found.group(1)), found.group(2), found.group(4));
    }
    found = NUMBERS.matcher(text);
    return found.matches() ? numbers(found) : null;
  }

  private static String compactRest(Matcher found) {
    if (found.group(4) == null) {
      return "";
    }
    String seconds = found.group(6) == null ? "00" : found.group(6);
    return found.group(4) + ":" + found.group(5) + ":" + seconds + found.group(7);
  }

  private static @Nullable Moment numbers(Matcher found) {
    String first = found.group(1);
    String second = found.group(3);
    boolean dayFirst = found.group(2).equals(".") || Integer.parseInt(first) > 12;
    boolean monthFirst = Integer.parseInt(second) > 12 || first.equals(second);
    if (!dayFirst && !monthFirst) {
      return null;
    }
    return dayFirst
        ? date(found.group(4), second, first, found.group(5))
        : date(found.group(4), first, second, found.group(5));
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.indexOf(name.substring(0, 3)) + 1);
  }

  private static @Nullable Moment date(String year, String month, String day, String rest) {
    Matcher clock = REST.matcher(rest);
    int number = Integer.parseInt(year);
    if (!clock.matches() || number < FIRST_YEAR || number > LAST_YEAR) {
      return null;
    }
    LocalDate date = LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day));
    return clock.group(1) == null
        ? new Moment(date, null, null)
        : new Moment(date, time(clock), offset(clock.group(5)));
  }

  private static LocalTime time(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    if (clock.group(4) != null && hour <= 12) {
      hour = hour % 12 + (clock.group(4).startsWith("p") ? 12 : 0);
    }
    int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
    return LocalTime.of(hour, Integer.parseInt(clock.group(2)), second);
  }

  private static @Nullable ZoneOffset offset(@Nullable String zone) {
    if (zone == null) {
      return null;
    }
    if (zone.equals("z") || zone.equals("utc") || zone.equals("gmt")) {
      return ZoneOffset.UTC;
    }
    return "+-".indexOf(zone.charAt(0)) >= 0 ? ZoneOffset.of(zone) : null;
  }
}
