package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.dateline.knowledge.Table;
import org.junit.jupiter.api.Test;

class GateTest {
  private final Gate gate = small();

  @Test
  void passesASentenceWithALikelyTrigger() {
    assertThat(gate.passes("Rebels attacked the town.")).isTrue();
  }

  @Test
  void stopsASentenceWithoutOne() {
    assertThat(gate.passes("The weather was fine.")).isFalse();
  }

  @Test
  void addsUpWeakWords() {
    assertThat(gate.passes("They reached and passed it.")).isTrue();
  }

  @Test
  void countsAWordOnce() {
    assertThat(gate.passes("They reached, reached and reached.")).isFalse();
  }

  @Test
  void stopsAnEmptySentence() {
    assertThat(gate.passes("")).isFalse();
  }

  @Test
  void theShippedGatePassesPlainReportsOfActs() {
    assertThat(Gate.shipped().passes("Police arrested three protesters in the capital.")).isTrue();
  }

  @Test
  void theShippedGateStopsWhatHasNoLikelyTrigger() {
    assertThat(Gate.shipped().passes("It was the oldest of the seven.")).isFalse();
  }

  private static Gate small() {
    String file = "stem\tstrength\n(threshold)\t1\n(other)\t0\nattack\t2\nreach\t0.6\npass\t0.6\n";
    try {
      return Gate.of(Table.read("gate.tsv", new StringReader(file)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
