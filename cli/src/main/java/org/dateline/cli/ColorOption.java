package org.dateline.cli;

import org.dateline.cli.terminal.ColorChoice;
import org.dateline.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/** Whether a command draws in colour. */
final class ColorOption {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto, always or never. Default: ${DEFAULT-VALUE}.")
  private ColorChoice choice = ColorChoice.AUTO;

  /**
   * Whether to draw in colour.
   *
   * @param toFile whether a file is written in place of standard output
   */
  boolean wanted(Terminal terminal, boolean toFile) {
    return choice.holds(terminal, !toFile && terminal.output());
  }
}
