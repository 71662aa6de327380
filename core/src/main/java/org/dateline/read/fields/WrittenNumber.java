package org.dateline.read.fields;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Dates that are one number: seconds or milliseconds since 1970, or all digits of date and time.
 */
final class WrittenNumber {
  private static final int LONGEST = 24;
  private static final Pattern NONE = Pattern.compile("-?[01]?(?:\\.0*)?");
  private static final Pattern SECONDS = Pattern.compile("(\\d{9,10})(?:\\.\\d{1,9})?");
  private static final Pattern MILLISECONDS = Pattern.compile("(\\d{13})(?:\\.0*)?");
  private static final Pattern DIGITS =
      Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})");

  private WrittenNumber() {}

  /** Whether the number stands for no date: 0, -1. */
  static boolean isNoDate(String written) {
    return written.length() <= LONGEST && NONE.matcher(written.strip()).matches();
  }

  /** The date, or null where {@code written} is no such number. */
  static @Nullable Moment date(String written) {
    if (written.isEmpty() || written.length() > LONGEST || !Character.isDigit(written.charAt(0))) {
      return null;
    }
    Matcher found = SECONDS.matcher(written);
    if (found.matches()) {
      return moment(Instant.ofEpochSecond(Long.parseLong(found.group(1))));
    }
    found = MILLISECONDS.matcher(written);
    if (found.matches()) {
      return moment(Instant.ofEpochMilli(Long.parseLong(found.group(1))));
    }
    found = DIGITS.matcher(written);
    return found.matches() ? ofDigits(found) : null;
  }

  private static Moment moment(Instant instant) {
    return Moment.of(instant.atOffset(ZoneOffset.UTC));
  }

  private static @Nullable Moment ofDigits(Matcher found) {
    try {
      LocalDate day = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
      LocalTime time = LocalTime.of(number(found, 4), number(found, 5), number(found, 6));
      return new Moment(day, time, ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }
}
