package org.dateline.resolve.time.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import org.jspecify.annotations.Nullable;

/**
 * The solar Hijri calendar of Iran and Afghanistan, by the cycle of 33 years that gives the
 * official new year from 1799 to 2256 (ICU4J's PersianCalendar counts the same way).
 */
public final class PersianCalendar implements MonthCalendar {
  private static final long EPOCH = 1948320;

  @Override
  public @Nullable LocalDate day(int year, int month, int day) {
    if (year < 1178 || year > 1633 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    boolean leap = newYear(year + 1) - newYear(year) == 366;
    int length = month <= 6 ? 31 : month < 12 || leap ? 30 : 29;
    int before = month <= 7 ? 31 * (month - 1) : 30 * (month - 1) + 6;
    return day > length
        ? null
        : LocalDate.MIN.with(JulianFields.JULIAN_DAY, newYear(year) + before + day - 1);
  }

  private static long newYear(int year) {
    return EPOCH + 365L * (year - 1) + Math.floorDiv(8 * year + 21, 33);
  }

  @Override
  public int yearNear(int gregorianYear) {
    return gregorianYear - 621;
  }
}
