package org.dateline.read.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "UPDATE 2-Envoys meet=UPDATE 2=Envoys meet",
        "CORRECTED-Envoys meet=CORRECTED=Envoys meet",
        "CORRECTED (OFFICIAL)-Envoys meet=CORRECTED (OFFICIAL)=Envoys meet",
        "RPT-UPDATE 1-Envoys meet=RPT UPDATE 1=Envoys meet",
        "WRAPUP 3-Envoys meet=WRAPUP 3=Envoys meet",
        "(ADDS quotes) Envoys meet=ADDS quotes=Envoys meet",
        "(Updates with toll) Envoys meet=Updates with toll=Envoys meet"
      })
  void isTheMarkBeforeTheHeadline(String title, String label, String rest) {
    assertThat(Revision.of(title)).isEqualTo(new Revision(label, rest));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Update on talks", "UPDATE", "Update: envoys meet", "(Kabul) Envoys meet"})
  void isNoneInAnyOtherHeadline(String title) {
    assertThat(Revision.of(title)).isNull();
  }
}
