package org.dateline.read.byline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
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
 * <p>{@code 26/09/2011} is read only where one of the two numbers can be no month, or where the
 * weekday that stands before it tells which is the day. The day is the one written, whatever the
 * time zone. Letters that name a zone give its offset where they name one zone only.
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
      "(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?(?:[.,]+\\s*|\\s+))?";
  private static final String CLOCK =
      "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)?\\s*([ap]\\.?m\\.?)?";
  private static final String ZONE = "\\s*(" + Zone.PATTERN + ")?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)(.*)");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:t(\\d{2})(\\d{2})(\\d{2})?(.*))?");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          WEEKDAY
              + "(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?"
              + MONTH
              + "[\\s,-]+(\\d{4}|\\d{2}(?!\\d))(.*)");
  private static final Pattern MONTH_DAY =
      Pattern.compile(WEEKDAY + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?[\\s,]+(\\d{4})(.*)");
  private static final Pattern YEAR_LAST =
      Pattern.compile(WEEKDAY + MONTH + "\\s+(\\d{1,2}),?\\s+(" + CLOCK + ZONE + ")\\s+(\\d{4})");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?:(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[.,]*\\s+)?"
              + "(\\d{1,2})([./-])(\\d{1,2})\\3(\\d{4})(?!\\d)(.*)");
  private static final Pattern REST =
      Pattern.compile("[\\s,|@t\\u2013\\u2014-]*(?:at\\s+)?(?:" + CLOCK + ZONE + ")?\\s*");
  private static final Pattern CLOCK_FIRST =
      Pattern.compile("(" + CLOCK + ZONE + ")[\\s,|\\u2013\\u2014-]+(?:on\\s+)?(?=\\S)(.*)");
  private static final Pattern HOURS = Pattern.compile("(?<=\\d)\\s*(?:hrs|hours)\\b\\.?");
  private static final Pattern HOUR_ALONE =
      Pattern.compile("(?<![\\d:.])(\\d{1,2})\\s?([ap])\\.?m\\b\\.?");
  private static final Pattern BRACKETED_ZONE =
      Pattern.compile(
          "(\\d|[ap]\\.?m\\.?)\\s?\\(((?:gmt|utc)\\s?[+-]\\d[\\d:]{0,4}|[a-z]{2,5})\\)");

  private WrittenDate() {}

  /** Reads {@code written}, all of it; null where it is no date. */
  public static @Nullable Moment of(String written) {
    if (written.length() > LONGEST) {
      return null;
    }
    String text = plain(written);
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

  /** In lower case, with a minute where only the hour is written, and a zone without brackets. */
  private static String plain(String written) {
    String text =
        written.strip().replace('\u00A0', ' ').replace('\u202F', ' ').toLowerCase(Locale.ROOT);
    text = HOURS.matcher(text).replaceAll("");
    text = HOUR_ALONE.matcher(text).replaceAll("$1:00 $2m");
    return BRACKETED_ZONE.matcher(text).replaceFirst("$1 $2");
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
    found = YEAR_LAST.matcher(text);
    if (found.matches()) {
      String year = found.group(found.groupCount());
      return date(year, month(found.group(1)), found.group(2), " " + found.group(3));
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
    String first = found.group(2);
    String second = found.group(4);
    String year = found.group(5);
    boolean dayFirst = found.group(3).equals(".") || Integer.parseInt(first) > 12;
    boolean monthFirst = Integer.parseInt(second) > 12 || first.equals(second);
    if (!dayFirst && !monthFirst && found.group(1) != null) {
      // Only one of the two can be the weekday that is written.
      dayFirst = isOn(found.group(1), year, second, first);
      monthFirst = isOn(found.group(1), year, first, second);
    }
    if (dayFirst == monthFirst && !first.equals(second)) {
      return null;
    }
    return dayFirst
        ? date(year, second, first, found.group(6))
        : date(year, first, second, found.group(6));
  }

  private static boolean isOn(String weekday, String year, String month, String day) {
    LocalDate date =
        LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    return date.getDayOfWeek().name().toLowerCase(Locale.ROOT).startsWith(weekday);
  }

  private static String month(String name) {
    return String.valueOf(MONTHS.indexOf(name.substring(0, 3)) + 1);
  }

  private static @Nullable Moment date(String year, String month, String day, String rest) {
    Matcher clock = REST.matcher(rest);
    int number = year(year);
    if (!clock.matches() || number < FIRST_YEAR || number > LAST_YEAR) {
      return null;
    }
    LocalDate date = LocalDate.of(number, Integer.parseInt(month), Integer.parseInt(day));
    return clock.group(1) == null
        ? new Moment(date, null, null)
        : new Moment(
            date, time(clock), clock.group(5) == null ? null : Zone.offset(clock.group(5)));
  }

  private static LocalTime time(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    if (clock.group(4) != null && hour <= 12) {
      hour = hour % 12 + (clock.group(4).startsWith("p") ? 12 : 0);
    }
    int second = clock.group(3) == null ? 0 : Integer.parseInt(clock.group(3));
    return LocalTime.of(hour, Integer.parseInt(clock.group(2)), second);
  }

  /** Two digits are a year of 1950 to 2049, as RFC 2822, section 4.3, has it. */
  private static int year(String written) {
    int number = Integer.parseInt(written);
    return written.length() > 2 ? number : number < 50 ? 2000 + number : 1900 + number;
  }
}
