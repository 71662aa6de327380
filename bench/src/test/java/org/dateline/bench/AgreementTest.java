package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dateline.bench.Agreement.Confusion;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private final Agreement agreement = new Agreement();

  @Test
  void countsCodesThatAreThereApartFromThoseThatAreNot() {
    agreement.add("USA", "USA");
    agreement.add("USA", null);
    agreement.add(null, null);
    agreement.add(null, "PAK");
    agreement.add(null, "IND");

    assertThat(agreement.right()).isEqualTo(1);
    assertThat(agreement.known()).isEqualTo(2);
    assertThat(agreement.leftOpen()).isEqualTo(1);
    assertThat(agreement.unknown()).isEqualTo(3);
  }

  @Test
  void putsTheMostFrequentConfusionFirst() {
    agreement.add("USA", null);
    agreement.add("PAK", "AFG");
    agreement.add("PAK", "AFG");
    agreement.add(null, "GBR");

    assertThat(agreement.confusions(2))
        .containsExactly(
            Map.entry(new Confusion("PAK", "AFG"), 2), Map.entry(new Confusion("USA", "none"), 1));
  }
}
