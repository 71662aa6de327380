package org.dateline.resolve.time.calendar;

import java.time.LocalDate;

/** The day of Easter, by the church's rule of 1582 and by the older one that the East keeps. */
public final class Easter {
  private Easter() {}

  /** Easter Sunday of the western churches (Meeus, Jones and Butcher). */
  public static LocalDate western(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int day = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }

  /** Easter Sunday of the orthodox churches, as a Gregorian day (Meeus). */
  public static LocalDate orthodox(int year) {
    int full = (19 * (year % 19) + 15) % 30;
    int day = full + (2 * (year % 4) + 4 * (year % 7) - full + 34) % 7 + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1).plusDays(year / 100 - year / 400 - 2L);
  }
}
