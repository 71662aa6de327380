package org.dateline.read.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexisDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "March 5, 2024; 2024-03-05",
        "March 5, 2024 Tuesday; 2024-03-05",
        "Tuesday, March 5, 2024; 2024-03-05",
        "March 5, 2024, Tuesday, Final Edition; 2024-03-05",
        "March 5, 2024 Tuesday 6:13 PM GMT; 2024-03-05 6:13 PM GMT",
        "March 5, 2024 Tuesday 10:45 PM EST; 2024-03-05 10:45 PM",
        "5 March 2024; 2024-03-05",
        "5. März 2024 Dienstag; 2024-03-05",
        "mardi 5 mars 2024; 2024-03-05",
        "5 août 2024 lundi; 2024-08-05",
        "martes 5 de marzo de 2024; 2024-03-05",
        "5 marzo 2024 martedì; 2024-03-05",
        "dinsdag 5 maart 2024; 2024-03-05"
      })
  void readsDates(String line, String date) {
    assertThat(LexisDate.of(line)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Spring 2024",
        "March 2024",
        "Copyright 2024 Example Papers",
        "How the talks of March 5, 2024 failed",
        "March 5, 2024 was the day on which the government of Chad fell",
        ""
      })
  void takesNothingElseForADate(String line) {
    assertThat(LexisDate.of(line)).isNull();
  }
}
