package org.dateline.resolve.time.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days of other calendars that are known from history. */
class CalendarsTest {

  @Test
  void countsTheHebrewCalendar() {
    MonthCalendar hebrew = new HebrewCalendar();

    assertThat(hebrew.day(5708, 2, 5)).isEqualTo(LocalDate.of(1948, 5, 14));
    assertThat(hebrew.day(5773, 7, 10)).isEqualTo(LocalDate.of(2012, 9, 26));
    assertThat(hebrew.day(5771, 13, 14)).isEqualTo(LocalDate.of(2011, 3, 20));
    assertThat(hebrew.day(5772, 13, 14)).isEqualTo(LocalDate.of(2012, 3, 8));
  }

  @Test
  void countsTheIslamicCalendarOfUmmAlQura() {
    MonthCalendar hijri = new HijriCalendar();

    assertThat(hijri.day(1432, 10, 1)).isEqualTo(LocalDate.of(2011, 8, 30));
    assertThat(hijri.lastOfMonth(1432, 9)).isEqualTo(LocalDate.of(2011, 8, 29));
    assertThat(hijri.day(1250, 1, 1)).isNull();
  }

  @Test
  void countsTheSolarCalendarOfIran() {
    MonthCalendar persian = new PersianCalendar();

    assertThat(persian.day(1357, 11, 22)).isEqualTo(LocalDate.of(1979, 2, 11));
    assertThat(persian.day(1382, 1, 1)).isEqualTo(LocalDate.of(2003, 3, 21));
    assertThat(persian.day(1390, 12, 30)).isNull();
  }

  @Test
  void countsTheEthiopianCalendar() {
    MonthCalendar ethiopian = new EthiopianCalendar();

    assertThat(ethiopian.day(2000, 1, 1)).isEqualTo(LocalDate.of(2007, 9, 12));
    assertThat(ethiopian.lastOfMonth(2003, 13)).isEqualTo(LocalDate.of(2011, 9, 11));
  }

  @Test
  void countsTheChineseCalendarWithItsLeapMonths() {
    MonthCalendar chinese = TabledCalendar.chinese();

    assertThat(chinese.day(2012, 1, 1)).isEqualTo(LocalDate.of(2012, 1, 23));
    assertThat(chinese.day(2011, 8, 15)).isEqualTo(LocalDate.of(2011, 9, 12));
    assertThat(chinese.day(2020, 8, 15)).isEqualTo(LocalDate.of(2020, 10, 1));
  }

  @Test
  void countsTheNepaliCalendar() {
    assertThat(TabledCalendar.nepali().day(2065, 2, 15)).isEqualTo(LocalDate.of(2008, 5, 28));
  }

  @Test
  void countsOldStyleDays() {
    assertThat(new OldStyle().day(1917, 10, 25)).isEqualTo(LocalDate.of(1917, 11, 7));
    assertThat(new OldStyle().day(1700, 2, 29)).isEqualTo(LocalDate.of(1700, 3, 11));
  }

  @Test
  void knowsBothEasters() {
    assertThat(Easter.western(2016)).isEqualTo(LocalDate.of(2016, 3, 27));
    assertThat(Easter.orthodox(2022)).isEqualTo(LocalDate.of(2022, 4, 24));
  }
}
