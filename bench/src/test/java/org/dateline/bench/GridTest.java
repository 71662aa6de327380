package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GridTest {

  @Test
  void setsNamesLeftAndNumbersRight() {
    Grid grid =
        new Grid()
            .line("sentences a second", "median", "lowest", "highest")
            .line("  marker", Series.of(100, 101.25, 9), "%.1f")
            .line("ratio")
            .line("  2 threads / 1", Series.of(1.8), "%.3f");

    assertThat(grid)
        .hasToString(
            """
            sentences a second  median  lowest  highest
              marker             100.0     9.0    101.3
            ratio
              2 threads / 1      1.800   1.800    1.800
            """);
  }
}
