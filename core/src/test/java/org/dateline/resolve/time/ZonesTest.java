package org.dateline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.dateline.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ZonesTest {
  private static final Zones ZONES = new Zones();

  @Test
  void countsTheDayByTheClocksOfTheCountry() {
    assertThat(there("2011-09-26T23:30:00Z", "JPN")).hasToString("2011-09-27T08:30+09:00");
  }

  @Test
  void countsTheDayOfAnotherZoneByTheClocksOfTheCountry() {
    assertThat(there("2011-09-27T01:00:00+09:00", "GBR")).hasToString("2011-09-26T17:00+01:00");
  }

  @Test
  void leavesATimeWhoseZoneIsNotTold() {
    Moment written = new Moment(LocalDate.of(2011, 9, 26), LocalTime.of(23, 30), null);
    assertThat(ZONES.there(written, "JPN")).isEqualTo(written);
  }

  @Test
  void leavesTheTimeInACountryOfSeveralZones() {
    assertThat(there("2011-09-26T23:30:00Z", "USA")).hasToString("2011-09-26T23:30Z");
  }

  @Test
  void leavesTheTimeWhereNoCountryIsKnown() {
    assertThat(there("2011-09-26T23:30:00Z", null)).hasToString("2011-09-26T23:30Z");
    assertThat(ZONES.there(null, "JPN")).isNull();
  }

  private static @Nullable Moment there(String time, @Nullable String country) {
    return ZONES.there(Moment.of(OffsetDateTime.parse(time)), country);
  }
}
