package org.dateline.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.dateline.When;
import org.dateline.When.Basis;
import org.dateline.When.Precision;
import org.jspecify.annotations.Nullable;

/**
 * The days that an expression names.
 *
 * @param first the first of them
 * @param last the last
 * @param precision how the text names them
 */
record Days(LocalDate first, LocalDate last, Precision precision) {

  static Days day(LocalDate day) {
    return new Days(day, day, Precision.DAY);
  }

  /** A day of the calendar, or null where there is none such. */
  static @Nullable Days day(int year, int month, int day) {
    LocalDate found = date(year, month, day);
    return found == null ? null : day(found);
  }

  static @Nullable LocalDate date(int year, int month, int day) {
    boolean real = year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1;
    return real && day <= YearMonth.of(year, month).lengthOfMonth()
        ? LocalDate.of(year, month, day)
        : null;
  }

  static Days week(LocalDate within) {
    LocalDate monday = within.minusDays(within.getDayOfWeek().getValue() - 1L);
    return new Days(monday, monday.plusDays(6), Precision.WEEK);
  }

  static Days weekend(LocalDate within) {
    LocalDate saturday = week(within).first.plusDays(5);
    return new Days(saturday, saturday.plusDays(1), Precision.RANGE);
  }

  static Days month(LocalDate within) {
    return new Days(
        within.withDayOfMonth(1), within.with(TemporalAdjusters.lastDayOfMonth()), Precision.MONTH);
  }

  static Days month(int year, int month) {
    return month(LocalDate.of(year, month, 1));
  }

  static Days quarter(LocalDate within) {
    LocalDate first = within.withDayOfMonth(1).with(IsoFields.DAY_OF_QUARTER, 1);
    return new Days(first, first.plusMonths(3).minusDays(1), Precision.QUARTER);
  }

  static Days year(int year) {
    return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  static Days years(int first, int last) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.RANGE);
  }

  static Days decade(int year) {
    int first = Math.floorDiv(year, 10) * 10;
    return years(first, first + 9);
  }

  static Days century(int number) {
    return years((number - 1) * 100 + 1, number * 100);
  }

  static Days season(int year, int firstMonth) {
    LocalDate first = LocalDate.of(year, firstMonth, 1);
    return range(first, first.plusMonths(3).minusDays(1));
  }

  static Days range(LocalDate first, LocalDate last) {
    return new Days(first, last, Precision.RANGE);
  }

  /** From the first of one to the last of the other, or null where they lie the other way round. */
  static @Nullable Days span(Days from, Days to) {
    return from.first.isAfter(to.last) ? null : range(from.first, to.last);
  }

  boolean isDay() {
    return precision == Precision.DAY;
  }

  /** How many days they are. */
  long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** As an event bears it; null for years that ISO 8601 does not write with four digits. */
  @Nullable When when() {
    if (first.getYear() < 0 || last.getYear() > 9999) {
      return null;
    }
    return new When(value(), precision, Basis.TEXT);
  }

  private String value() {
    return switch (precision) {
      case DAY -> first.toString();
      case WEEK ->
          String.format(
              Locale.ROOT,
              "%04d-W%02d",
              first.get(IsoFields.WEEK_BASED_YEAR),
              first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case MONTH -> YearMonth.from(first).toString();
      case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
      case QUARTER, RANGE -> first + "/" + last;
    };
  }
}
