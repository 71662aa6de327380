package org.dateline.resolve.time.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** A calendar whose months have the lengths that a table gives: the Chinese and the Nepali. */
public final class TabledCalendar implements MonthCalendar {
  private final Map<Integer, Year> years = new HashMap<>();
  private final int ahead;

  /** A year: its first day, its months' lengths, and which of them comes twice, or 0. */
  private record Year(LocalDate begins, int[] months, int leap) {}

  private TabledCalendar(int ahead) {
    this.ahead = ahead;
  }

  /** The Chinese calendar, 1900 to 2060; a year bears the number of the Gregorian it begins in. */
  public static TabledCalendar chinese() {
    return read("time/chinese-years.tsv", 0, true);
  }

  /** The Nepali calendar, Bikram Sambat 2000 to 2090. */
  public static TabledCalendar nepali() {
    return read("time/nepali-years.tsv", 57, false);
  }

  private static TabledCalendar read(String file, int ahead, boolean leaps) {
    TabledCalendar calendar = new TabledCalendar(ahead);
    for (Table.Row row : Table.shipped(file).rows()) {
      int[] months = row.get("months").chars().map(digit -> digit - '0' + 29).toArray();
      String leap = leaps ? row.optional("leap") : null;
      calendar.years.put(
          (int) row.number("year"),
          new Year(
              LocalDate.parse(row.get("begins")),
              months,
              leap == null ? 0 : Integer.parseInt(leap)));
    }
    return calendar;
  }

  @Override
  public @Nullable LocalDate day(int year, int month, int day) {
    Year found = years.get(year);
    if (found == null || month < 1 || month > 12 || day < 1) {
      return null;
    }
    int index = found.leap > 0 && month > found.leap ? month : month - 1;
    if (index >= found.months.length || day > found.months[index]) {
      return null;
    }
    int before = 0;
    for (int i = 0; i < index; i++) {
      before += found.months[i];
    }
    return found.begins.plusDays(before + day - 1L);
  }

  @Override
  public int yearNear(int gregorianYear) {
    return gregorianYear + ahead;
  }
}
