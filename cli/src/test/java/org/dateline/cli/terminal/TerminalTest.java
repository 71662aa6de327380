package org.dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void takesWhatTheLauncherSays() {
    Map<String, String> environment =
        Map.of("DATELINE_TTY_OUT", "1", "DATELINE_TTY_ERR", "0", "DATELINE_COLUMNS", "90");
    assertThat(Terminal.of(environment)).isEqualTo(new Terminal(true, false, 90, true));
  }

  @Test
  void isNoTerminalWhereNothingIsSaid() {
    assertThat(Terminal.of(Map.of())).isEqualTo(new Terminal(false, false, 100, true));
  }

  @Test
  void wantsNoColoursWhereTheEnvironmentSaysSo() {
    assertThat(Terminal.of(Map.of("NO_COLOR", "1")).colourful()).isFalse();
    assertThat(Terminal.of(Map.of("NO_COLOR", "")).colourful()).isTrue();
    assertThat(Terminal.of(Map.of("TERM", "dumb")).colourful()).isFalse();
  }

  @Test
  void keepsLinesReadable() {
    assertThat(Terminal.of(Map.of("COLUMNS", "400")).columns()).isEqualTo(120);
    assertThat(Terminal.of(Map.of("COLUMNS", "10")).columns()).isEqualTo(40);
    assertThat(Terminal.of(Map.of("COLUMNS", "wide")).columns()).isEqualTo(100);
  }
}
