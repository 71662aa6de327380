package org.dateline.resolve.time;

import org.dateline.resolve.time.calendar.EthiopianCalendar;
import org.dateline.resolve.time.calendar.HebrewCalendar;
import org.dateline.resolve.time.calendar.HijriCalendar;
import org.dateline.resolve.time.calendar.MonthCalendar;
import org.dateline.resolve.time.calendar.PersianCalendar;
import org.dateline.resolve.time.calendar.TabledCalendar;

/** The calendars that news tells days by beside the Gregorian. */
final class Calendars {
  private final MonthCalendar hijri = new HijriCalendar();
  private final MonthCalendar persian = new PersianCalendar();
  private final MonthCalendar hebrew = new HebrewCalendar();
  private final MonthCalendar ethiopian = new EthiopianCalendar();
  private final MonthCalendar chinese = TabledCalendar.chinese();
  private final MonthCalendar nepali = TabledCalendar.nepali();

  /** The calendar of a name that the knowledge files give. */
  MonthCalendar of(String name) {
    return switch (name) {
      case "hijri" -> hijri;
      case "persian" -> persian;
      case "hebrew" -> hebrew;
      case "ethiopian" -> ethiopian;
      case "chinese" -> chinese;
      case "nepali" -> nepali;
      default -> throw new IllegalArgumentException("no such calendar: " + name);
    };
  }
}
