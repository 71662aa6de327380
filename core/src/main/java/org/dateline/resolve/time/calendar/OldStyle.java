package org.dateline.resolve.time.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The Julian calendar, by which Russia counted until 1918. */
public final class OldStyle implements MonthCalendar {

  @Override
  public @Nullable LocalDate day(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) {
      return null;
    }
    boolean leap = year % 4 == 0;
    int length = java.time.Month.of(month).length(leap);
    if (day > length) {
      return null;
    }
    // counted in a Gregorian year that has the same leap day, then put back by the days that differ
    LocalDate alike = LocalDate.of(leap ? 2000 : 2001, month, day);
    long ofYear = alike.getDayOfYear() - 1L;
    long newYear = 365L * (year - 1) + (year - 1) / 4;
    return LocalDate.of(1, 1, 1).minusDays(2).plusDays(newYear + ofYear);
  }

  @Override
  public int yearNear(int gregorianYear) {
    return gregorianYear;
  }
}
