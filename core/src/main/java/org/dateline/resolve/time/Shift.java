package org.dateline.resolve.time;

import java.time.LocalDate;

/**
 * A distance in time: "two days", "50 years and a day", told with its direction.
 *
 * @param count how many of the unit, less than nothing for earlier
 * @param unit the unit it is counted in
 * @param rest a further distance in a finer unit, in days
 * @param exact whether a day is told ("a week ago today"), whatever the unit
 */
record Shift(long count, Unit unit, long rest, boolean exact) {

  Shift(long count, Unit unit) {
    this(count, unit, 0, false);
  }

  Shift back() {
    return new Shift(-count, unit, -rest, exact);
  }

  /** The same, told to the day. */
  Shift exactly() {
    return new Shift(count, unit, rest, true);
  }

  LocalDate from(LocalDate day) {
    return unit.plus(day, count).plusDays(rest);
  }

  /** The days that lie so far away, as exact as the unit is. */
  Days around(LocalDate day) {
    LocalDate found = from(day);
    return exact || rest != 0 ? Days.day(found) : unit.around(found);
  }
}
