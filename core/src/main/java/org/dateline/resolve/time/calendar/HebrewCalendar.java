package org.dateline.resolve.time.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The Hebrew calendar by its fixed rules (molad and the four postponements). Nisan is month 1,
 * Tishri 7, Adar 12; month 13 is Adar II, in a common year Adar itself. A day is told by the
 * daylight that belongs to it.
 */
public final class HebrewCalendar implements MonthCalendar {
  private static final LocalDate ANCHOR = LocalDate.of(2010, 9, 9);
  private static final int ANCHOR_YEAR = 5771;

  @Override
  public @Nullable LocalDate day(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 13 || day < 1) {
      return null;
    }
    int real = month == 13 && !leap(year) ? 12 : month;
    if (day > length(year, real)) {
      return null;
    }
    long days = elapsed(year) - elapsed(ANCHOR_YEAR) + day - 1;
    for (int before = 7; before != real; before = next(year, before)) {
      days += length(year, before);
    }
    return ANCHOR.plus(days, ChronoUnit.DAYS);
  }

  private static int next(int year, int month) {
    return month == (leap(year) ? 13 : 12) ? 1 : month + 1;
  }

  private static int length(int year, int month) {
    long days = elapsed(year + 1) - elapsed(year);
    return switch (month) {
      case 2, 4, 6, 10, 13 -> 29;
      case 8 -> days % 10 == 5 ? 30 : 29;
      case 9 -> days % 10 == 3 ? 29 : 30;
      case 12 -> leap(year) ? 30 : 29;
      default -> 30;
    };
  }

  private static boolean leap(int year) {
    return (7L * year + 1) % 19 < 7;
  }

  /** Days from the epoch of the calendar to the new year. */
  private static long elapsed(int year) {
    long months = Math.floorDiv(235L * year - 234, 19);
    long parts = 12084 + 13753 * months;
    long day = 29 * months + parts / 25920;
    if (3 * (day + 1) % 7 < 3) {
      day++;
    }
    return day + delay(year, day);
  }

  private static long delay(int year, long day) {
    long before = plain(year - 1);
    long after = plain(year + 1);
    if (after - day == 356) {
      return 2;
    }
    return day - before == 382 ? 1 : 0;
  }

  private static long plain(int year) {
    long months = Math.floorDiv(235L * year - 234, 19);
    long parts = 12084 + 13753 * months;
    long day = 29 * months + parts / 25920;
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
  }

  @Override
  public int yearNear(int gregorianYear) {
    return gregorianYear + 3760;
  }

  @Override
  public int months() {
    return 13;
  }

  @Override
  public @Nullable LocalDate firstOfYear(int year) {
    return day(year, 7, 1);
  }
}
