package org.dateline.read.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2011-09-26",
        "2011/09/26",
        "2011-9-26",
        "20110926",
        "2011-09-26T18:13:00Z",
        "2011-09-26T18:13:00.123+05:00",
        "2011-09-26 18:13:00",
        "20110926T181300Z",
        "Mon, 26 Sep 2011 18:13:00 GMT",
        "Mon 26 Sep 2011, 6:13 PM",
        "26 September 2011",
        "26-Sep-2011",
        "26th of September, 2011",
        "September 26, 2011",
        "Sept. 26, 2011",
        "Monday, September 26, 2011 at 6:13 pm IST",
        "26.09.2011",
        "26/09/2011",
        "09/26/2011",
        "18:13, 26 September 2011",
        "6:13 p.m. EDT, September 26, 2011"
      })
  void readsTheCommonForms(String written) {
    assertThat(Objects.requireNonNull(WrittenDate.of(written)).day())
        .isEqualTo(LocalDate.of(2011, 9, 26));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "None",
        "last Monday",
        "2011",
        "September 2011",
        "2011-02-30",
        "2011-13-01",
        "05/06/2011",
        "26 Sep 2011 in Kabul",
        "9999999999",
        "26 Sep 0011",
        "2011-09-26 25:00"
      })
  void knowsNoOthers(String written) {
    assertThat(WrittenDate.of(written)).isNull();
  }

  @Test
  void takesAClockWithoutAnOffsetForUtc() {
    assertThat(dateTime("Tue 7 Apr 2015, 1:58 AM"))
        .isEqualTo(OffsetDateTime.parse("2015-04-07T01:58Z"));
    assertThat(dateTime("7 Apr 2015, 12:05 pm"))
        .isEqualTo(OffsetDateTime.parse("2015-04-07T12:05Z"));
  }

  @Test
  void readsAnHourAloneAndAZoneInBrackets() {
    assertThat(dateTime("October 17, 2018 at 4 p.m."))
        .isEqualTo(OffsetDateTime.parse("2018-10-17T16:00Z"));
    assertThat(dateTime("05 Mar 2024 11:02 PM (GMT+3)"))
        .isEqualTo(OffsetDateTime.parse("2024-03-05T23:02+03:00"));
    assertThat(dateTime("14:20 hrs on 5 March 2024"))
        .isEqualTo(OffsetDateTime.parse("2024-03-05T14:20Z"));
  }

  @Test
  void letsTheWeekdayTellDayFromMonth() {
    assertThat(dateTime("Wed, 10/11/2023 - 16:40"))
        .isEqualTo(OffsetDateTime.parse("2023-10-11T16:40Z"));
    assertThat(dateTime("Friday 10/11/2023")).isEqualTo(OffsetDateTime.parse("2023-11-10T00:00Z"));
    assertThat(WrittenDate.of("Monday 10/11/2023")).isNull();
  }

  @Test
  void keepsTheOffsetThatIsWritten() {
    assertThat(dateTime("2015-04-07T01:58:09+05:30"))
        .isEqualTo(OffsetDateTime.parse("2015-04-07T01:58:09+05:30"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mon, 26 Sep 2011 18:13:00 +0500",
        "Mon, 26 Sep 11 18:13 +0500",
        "Mon,26 Sep 2011 18:13:00 +0500",
        "mon, 26 sep 2011 18:13:00 +05:00",
        "Fri, 26 Sep 2011 18:13:00 +0500",
        "26 September 2011 18:13:00 GMT+5",
        "Mon, 26 Sep 2011 18:13:00 UTC+05:00",
        "Mon, 26 Sep 2011 18:13:00 +0500 (PKT)",
        "Mon, 26 Sep 2011 18:13:00 PKT",
        "Mon Sep 26 18:13:00 PKT 2011",
        "Mon Sep 26 2011 18:13:00 GMT+0500 (Pakistan Standard Time)",
        "Mon, 26 Sep 2011 6:13:00 PM +5",
        "2011-09-26 18:13:00 +0500",
        "2011-09-26T18:13:00+05"
      })
  void readsTheSpellingsOfFeedsAndMail(String written) {
    assertThat(dateTime(written)).isEqualTo(OffsetDateTime.parse("2011-09-26T18:13+05:00"));
  }

  @ParameterizedTest
  @CsvSource({
    "EST,-05:00",
    "PDT,-07:00",
    "CEST,+02:00",
    "Z,Z",
    "+0000 GMT,Z",
    "GMT,Z",
    "UT,Z",
    "-0330,-03:30"
  })
  void knowsZonesByTheirLetters(String zone, String offset) {
    assertThat(Objects.requireNonNull(WrittenDate.of("Mon, 26 Sep 2011 8:05:00 " + zone)).offset())
        .isEqualTo(ZoneOffset.of(offset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CST", "IST", "BST", "XYZ"})
  void makesUpNoOffsetForLettersOfSeveralZones(String zone) {
    assertThat(WrittenDate.of("Mon, 26 Sep 2011 18:13:00 " + zone)).hasToString("2011-09-26T18:13");
  }

  @Test
  void takesTwoDigitsForAYearNearOurs() {
    assertThat(WrittenDate.of("26 Sep 49")).hasToString("2049-09-26");
    assertThat(WrittenDate.of("26-Sep-50")).hasToString("1950-09-26");
    assertThat(WrittenDate.of("26 Sep 18:13")).isNull();
  }

  private static OffsetDateTime dateTime(String written) {
    return Objects.requireNonNull(WrittenDate.of(written)).instant();
  }
}
