package org.dateline.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What time is counted in. */
enum Unit {
  MINUTE,
  HOUR,
  DAY,
  WEEK,
  FORTNIGHT,
  MONTH,
  QUARTER,
  YEAR,
  DECADE,
  CENTURY;

  boolean finerThanDay() {
    return this == MINUTE || this == HOUR;
  }

  /** The day so many units later. */
  LocalDate plus(LocalDate day, long count) {
    return switch (this) {
      case MINUTE -> day.plusDays(count / (24 * 60));
      case HOUR -> day.plusDays(count / 24);
      case DAY -> day.plusDays(count);
      case WEEK -> day.plusWeeks(count);
      case FORTNIGHT -> day.plusWeeks(2 * count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /** What half of it is counted in, or null where halves are not told by a unit. */
  @Nullable Unit half() {
    return switch (this) {
      case YEAR -> MONTH;
      case DECADE, CENTURY -> YEAR;
      case DAY -> HOUR;
      case FORTNIGHT -> WEEK;
      default -> null;
    };
  }

  /** How many of {@link #half()} make half of one. */
  int halves() {
    return switch (this) {
      case YEAR -> 6;
      case DECADE -> 5;
      case CENTURY -> 50;
      case DAY -> 12;
      default -> 1;
    };
  }

  /** The days of the unit that a day lies in, as "N units ago" tells them. */
  Days around(LocalDate day) {
    return switch (this) {
      case MINUTE, HOUR, DAY -> Days.day(day);
      case WEEK, FORTNIGHT -> Days.week(day);
      case MONTH -> Days.month(day);
      case QUARTER -> Days.quarter(day);
      case YEAR, DECADE, CENTURY -> Days.year(day.getYear());
    };
  }

  /** The calendar's own such unit that a day lies in. */
  Days calendar(LocalDate day) {
    return switch (this) {
      case DECADE -> Days.decade(day.getYear());
      case CENTURY -> Days.century((day.getYear() + 99) / 100);
      default -> around(day);
    };
  }
}
