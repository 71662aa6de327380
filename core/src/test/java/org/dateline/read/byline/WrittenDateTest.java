package org.dateline.read.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
  void keepsTheOffsetThatIsWritten() {
    assertThat(dateTime("2015-04-07T01:58:09+05:30"))
        .isEqualTo(OffsetDateTime.parse("2015-04-07T01:58:09+05:30"));
  }

  private static OffsetDateTime dateTime(String written) {
    return Objects.requireNonNull(WrittenDate.of(written)).instant();
  }
}
