package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {

  @Test
  void takesTheMiddleOfAnOddNumberOfValues() {
    assertThat(Series.of(9, 1, 2).median()).isEqualTo(2);
  }

  @Test
  void takesTheMeanOfTheMiddleTwoOfAnEvenNumber() {
    assertThat(Series.of(100, 1, 2, 4).median()).isEqualTo(3);
  }

  @Test
  void knowsItsLowestAndHighest() {
    Series series = Series.of(3, 1, 2);

    assertThat(series.lowest()).isEqualTo(1);
    assertThat(series.highest()).isEqualTo(3);
  }

  @Test
  void dividesRoundByRound() {
    Series ratio = Series.of(9, 40).over(Series.of(10, 50));

    assertThat(ratio.values()).containsExactly(0.9, 0.8);
  }

  @Test
  void dividesOnlySeriesOfTheSameRounds() {
    assertThatThrownBy(() -> Series.of(1).over(Series.of(1, 2)))
        .hasMessage("series of different rounds");
  }

  @Test
  void needsAValue() {
    assertThatThrownBy(() -> new Series(List.of())).hasMessage("no values");
  }
}
