package org.dateline.resolve.time.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import org.jspecify.annotations.Nullable;

/** The Ethiopian calendar: twelve months of 30 days, and Pagume of 5 or 6. */
public final class EthiopianCalendar implements MonthCalendar {
  private static final long EPOCH = 1724221;

  @Override
  public @Nullable LocalDate day(int year, int month, int day) {
    int length = month <= 12 ? 30 : year % 4 == 3 ? 6 : 5;
    if (year < 1 || year > 9990 || month < 1 || month > 13 || day < 1 || day > length) {
      return null;
    }
    long julian = EPOCH + 365L * (year - 1) + year / 4 + 30L * (month - 1) + day - 1;
    return LocalDate.MIN.with(JulianFields.JULIAN_DAY, julian);
  }

  @Override
  public int yearNear(int gregorianYear) {
    return gregorianYear - 7;
  }

  @Override
  public int months() {
    return 13;
  }
}
