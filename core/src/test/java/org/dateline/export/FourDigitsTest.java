package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FourDigitsTest {

  /** The right column is what Python's {@code round(x, 4)} prints. */
  @ParameterizedTest
  @CsvSource({
    "0, 0.0",
    "1, 1.0",
    "0.0001, 0.0001",
    "0.00004, 0.0",
    "0.002, 0.002",
    "0.12345, 0.1235",
    "0.12335, 0.1234",
    "0.00005, 0.0001",
    "0.03125, 0.0312",
    "0.09375, 0.0938",
    "0.6666666666666666, 0.6667",
    "-2.5, -2.5",
    "100, 100.0"
  })
  void writesWhatPythonWrites(double value, String text) {
    assertThat(FourDigits.text(value)).isEqualTo(text);
  }
}
