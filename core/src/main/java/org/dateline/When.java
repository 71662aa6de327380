package org.dateline;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/**
 * When an act took place.
 *
 * @param value an ISO day ({@code 2011-09-26}), week ({@code 2011-W38}), month ({@code 2011-09}) or
 *     year ({@code 2011}); a quarter or any other stretch as its first and last day, both included
 *     ({@code 2011-07-01/2011-09-30})
 * @param precision which of them
 * @param basis where it comes from
 */
public record When(String value, Precision precision, Basis basis) {

  /** How exact a date is. */
  public enum Precision {
    /** One day. */
    DAY,
    /** An ISO week, Monday to Sunday. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** A quarter of a calendar year, written by its first and last day. */
    QUARTER,
    /** A calendar year. */
    YEAR,
    /**
     * Any other stretch of days, written by the first and the last: a weekend, a decade, Ramadan.
     */
    RANGE
  }

  /** Where a date comes from. */
  public enum Basis {
    /** The sentence says it. */
    TEXT,
    /** It is the day the article was published. */
    PUBLISHED
  }

  /** The first day of it. */
  public LocalDate first() {
    return switch (precision) {
      case DAY -> LocalDate.parse(value);
      case WEEK -> monday();
      case MONTH -> YearMonth.parse(value).atDay(1);
      case YEAR -> Year.parse(value).atDay(1);
      case QUARTER, RANGE -> LocalDate.parse(value.substring(0, value.indexOf('/')));
    };
  }

  /** The last day of it. */
  public LocalDate last() {
    return switch (precision) {
      case DAY -> LocalDate.parse(value);
      case WEEK -> monday().plusDays(6);
      case MONTH -> YearMonth.parse(value).atEndOfMonth();
      case YEAR -> Year.parse(value).atMonth(12).atEndOfMonth();
      case QUARTER, RANGE -> LocalDate.parse(value.substring(value.indexOf('/') + 1));
    };
  }

  private LocalDate monday() {
    int at = value.indexOf("-W");
    int year = Integer.parseInt(value.substring(0, at));
    int week = Integer.parseInt(value.substring(at + 2));
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
        .with(java.time.DayOfWeek.MONDAY);
  }
}
