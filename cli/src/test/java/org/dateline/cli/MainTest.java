package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.cli.terminal.Terminal;
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
            "Examples:",
            "dateline code ",
            "dateline read ",
            "dateline explain ",
            "dateline who ",
            "dateline unknown ",
            "dateline eval ",
            "dateline actors check ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "read", "explain", "who", "unknown", "eval"})
  void helpsWithExamplesOfACommand(String command) {
    Program.Ended ended = new Program().run(command, "--help");
    assertThat(ended.code()).isZero();
    assertThat(ended.output()).contains("Examples:\n  dateline ");
  }

  @Test
  void helpsOnTheNarrowestTerminal() {
    Terminal narrow = new Terminal(true, true, 40, false);
    assertThat(new Program().terminal(narrow).run("code", "--help").code()).isZero();
  }

  @Test
  void helpsWithCheckingDictionaries() {
    Program.Ended ended = new Program().run("actors", "check", "--help");
    assertThat(ended.code()).isZero();
    assertThat(ended.output()).contains("Examples:\n  dateline actors check ");
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
        "who",
        "who x --on yesterday",
        "who x --in Nowhere",
        "who x --batch y",
        "who x --format csv",
        "unknown",
        "unknown x --top 0",
        "unknown x --min 0",
        "unknown x --format csv",
        "actors",
        "actors check",
        "actors check x --format csv",
        "code x --actors",
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
