package org.dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrintableTest {

  static Arguments[] foreignText() {
    return new Arguments[] {
      Arguments.of("plain text", "plain text"),
      Arguments.of("two\nlines\tand tabs", "two lines and tabs"),
      Arguments.of("\u001b[31mred\u001b[0m", "red"),
      Arguments.of("\u001b]8;;https://example.org\u0007link\u001b]8;;\u001b\\", "link"),
      Arguments.of("\u001b(Bset\u001bc", "set"),
      Arguments.of("\u009b2Jcleared", "cleared"),
      Arguments.of("cut \u001b[", "cut "),
      Arguments.of("bell\u0007 and delete\u007f", "bell and delete"),
      Arguments.of("turned \u202eround", "turned round"),
      Arguments.of("half \uD83D pair", "half \uFFFD pair"),
      Arguments.of("whole \uD83D\uDE00 pair", "whole \uD83D\uDE00 pair"),
      Arguments.of("no\u00a0break", "no break")
    };
  }

  @ParameterizedTest
  @MethodSource("foreignText")
  void showsWhatCanBeShownAndNoMore(String foreign, String shown) {
    assertThat(Printable.of(foreign)).isEqualTo(shown);
  }
}
