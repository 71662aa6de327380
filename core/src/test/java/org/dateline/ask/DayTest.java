package org.dateline.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTest {

  @ParameterizedTest
  @ValueSource(strings = {"2020-10-01", " 2020-10-01 ", "2020-10-01T18:00:00Z", "2020-10-01 18:00"})
  void readsADayAndLeavesATimeOut(String given) {
    assertThat(Day.of(given)).isEqualTo("2020-10-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2020",
        "2020-10",
        "1.10.2020",
        "01/10/2020",
        "+12020-10-01",
        "٢٠٢٠-١٠-٠١"
      })
  void saysHowToWriteADay(String given) {
    assertThatThrownBy(() -> Day.of(given))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'" + given + "' is no day; write it as 2020-10-01");
  }

  @Test
  void saysThatTheCalendarHasNoSuchDay() {
    assertThatThrownBy(() -> Day.of("2021-02-29"))
        .hasMessage("there is no day 2021-02-29 in the calendar");
  }
}
