package org.dateline.resolve.time;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * From where an expression is looked at.
 *
 * @param day the day of publication
 * @param time the time of publication, or null
 * @param order how figures are ordered there
 * @param ahead whether the clause tells of what is to come
 * @param told the days that were told last before the expression, or null
 */
record View(
    LocalDate day, @Nullable LocalTime time, DayOrder order, boolean ahead, @Nullable Days told) {

  View ahead(boolean value) {
    return new View(day, time, order, value, told);
  }

  View told(@Nullable Days days) {
    return new View(day, time, order, ahead, days);
  }

  /** From another day. */
  View at(LocalDate other, boolean aheadOfIt) {
    return new View(other, null, order, aheadOfIt, told);
  }

  /**
   * The latest that has begun, or the first that is not over: of days that come again and again.
   *
   * @param number which of them lies around a year, counted so that the next one follows it
   */
  @Nullable Days nearest(Recurring recurring, int number) {
    Days best = null;
    for (int at = number - 9; at <= number + 9; at++) {
      Days days = recurring.of(at);
      if (days == null) {
        continue;
      }
      if (ahead && !days.last().isBefore(day)) {
        return days;
      }
      if (!ahead && !days.first().isAfter(day)) {
        best = days;
      }
    }
    return best;
  }

  /** Days that come again, by number; null where one of them is left out. */
  @FunctionalInterface
  interface Recurring {
    @Nullable Days of(int number);
  }
}
