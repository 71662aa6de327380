package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

  @Test
  void refusesAnEmptyNameOrId() {
    assertThat(new Program().run("code", "x", "--output", "").code()).isEqualTo(2);
    assertThat(new Program().run("explain", "", "x").code()).isEqualTo(2);
  }

  @Test
  void tellsItsNameAndVersion() {
    Program.Ended ended = new Program().run("--version");
    assertThat(ended.code()).isZero();
    assertThat(ended.output()).isEqualTo("dateline 0.1.0\n");
  }

  @Test
  void helpsWithExamplesOfEveryCommand() {
    Program.Ended ended = new Program().run("--help");
    assertThat(ended.code()).isZero();
    assertThat(ended.output())
        .contains(
            "Examples:", "dateline code ", "dateline read ", "dateline explain ", "dateline eval ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "read", "explain", "eval"})
  void helpsWithExamplesOfACommand(String command) {
    Program.Ended ended = new Program().run(command, "--help");
    assertThat(ended.code()).isZero();
    assertThat(ended.output()).contains("Examples:\n  dateline ");
  }

  @Test
  void endsWithTwoWhereNoCommandIsGiven() {
    Program.Ended ended = new Program().run();
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.errors())
        .isEqualTo("dateline: a command is missing\nTry 'dateline --help'.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code",
        "code x --format xml",
        "code x --threads 0",
        "code x --threads many",
        "code x --min-confidence 1.5",
        "code x --nonsense",
        "code x --map titel=headline",
        "code x --language fr",
        "read",
        "read x --format csv",
        "explain abc",
        "eval",
        "eval x --errors -1",
        "nonsense"
      })
  void endsWithTwoWhereItIsCalledWrongly(String line) {
    Program.Ended ended = new Program().run(line.split(" "));
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.output()).isEmpty();
    assertThat(ended.errors()).startsWith("dateline: ").contains("--help'.");
  }

  @Test
  void saysWhichOptionIsWrongAndHow() {
    assertThat(new Program().run("code", "x", "--min-confidence", "2").errors())
        .isEqualTo(
            """
            dateline: --min-confidence must be from 0 to 1, not 2.0
            Try 'dateline code --help'.
            """);
  }
}
