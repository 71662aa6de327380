package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoundsTest {
  private final List<String> ran = new ArrayList<>();

  @Test
  void runsEverySecondRoundBackwards() {
    Map<String, Pass> passes = new LinkedHashMap<>();
    for (String name : List.of("A", "B", "C")) {
      passes.put(name, () -> did(name, 10));
    }

    Rounds.run(passes, 3, round -> ran.add(String.valueOf(round)));

    assertThat(String.join(" ", ran)).isEqualTo("1 A B C 2 C B A 3 A B C");
  }

  @Test
  void countsTheRateOverAllSentences() {
    Rounds rounds = new Rounds(Map.of("A", Series.of(2, 4)), Map.of("A", new Work(1, 100, 60, 3)));

    assertThat(rounds.rate("A").values()).containsExactly(50.0, 25.0);
  }

  @Test
  void refusesAPassThatDoesNotAlwaysDoTheSame() {
    Map<String, Pass> passes = Map.of("A", () -> did("A", ran.size()));

    assertThatThrownBy(() -> Rounds.run(passes, 2, round -> {}))
        .isInstanceOf(BenchException.class)
        .hasMessageStartingWith("A: did Work[articles=1, sentences=0,");
  }

  private Work did(String name, int sentences) {
    ran.add(name);
    return new Work(1, sentences, 0, 0);
  }
}
