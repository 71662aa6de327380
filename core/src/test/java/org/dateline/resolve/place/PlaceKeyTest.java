package org.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys that etc/refresh-gazetteer.mjs makes too. */
class PlaceKeyTest {

  @ParameterizedTest
  @CsvSource({
    "Goz Beïda,gozbeida",
    "N’Djamena,ndjamena",
    "Łódź,lodz",
    "İzmir,izmir",
    "Diyarbakır,diyarbakir",
    "St. Petersburg,saintpetersburg",
    "Þórshöfn,thorshofn",
    "Straße,strasse",
    "Đà Nẵng,danang",
    "Bəylə,bayla",
    "Ra‘s al ‘Ayn,rasalayn"
  })
  void leavesOutCaseMarksSpacesAndHyphens(String name, String key) {
    assertThat(PlaceKey.of(name)).isEqualTo(key);
  }

  @Test
  void isEmptyWhereNothingCanBearTheName() {
    assertThat(PlaceKey.of("")).isEmpty();
    assertThat(PlaceKey.of(" -'! ")).isEmpty();
    assertThat(PlaceKey.of("x".repeat(10_000))).isEmpty();
  }
}
