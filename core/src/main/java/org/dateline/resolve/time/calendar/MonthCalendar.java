package org.dateline.resolve.time.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A calendar of years, months and days. Immutable; may be shared. */
public interface MonthCalendar {

  /** The Gregorian day of a day of this calendar, or null where the calendar has no such day. */
  @Nullable LocalDate day(int year, int month, int day);

  /** A year of this calendar that touches a Gregorian year, give or take one. */
  int yearNear(int gregorianYear);

  /** How many months a year may have. */
  default int months() {
    return 12;
  }

  /** The last day of a month, or null where the calendar has no such month. */
  default @Nullable LocalDate lastOfMonth(int year, int month) {
    for (int day = 32; day > 0; day--) {
      LocalDate found = day(year, month, day);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** The first day of a year, or null where the calendar does not reach it. */
  default @Nullable LocalDate firstOfYear(int year) {
    return day(year, 1, 1);
  }
}
