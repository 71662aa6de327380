package org.dateline.resolve.time.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;

/** The Islamic calendar of Umm al-Qura, by which Saudi Arabia counts: AH 1300 to 1600. */
public final class HijriCalendar implements MonthCalendar {

  @Override
  public @Nullable LocalDate day(int year, int month, int day) {
    if (year < 1300 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) {
      return null;
    }
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  public int yearNear(int gregorianYear) {
    return (gregorianYear - 622) * 33 / 32 + 1;
  }
}
