package org.dateline.cli.terminal;

import java.util.Locale;

/** When to write in colour. */
public enum ColorChoice {
  /** On a terminal, unless the environment says NO_COLOR. */
  AUTO,
  /** Also in a pipe or a file. */
  ALWAYS,
  /** Never. */
  NEVER;

  /**
   * Whether to write in colour.
   *
   * @param toTerminal whether what is written goes to a terminal
   */
  public boolean holds(Terminal terminal, boolean toTerminal) {
    return this == ALWAYS || (this == AUTO && toTerminal && terminal.colourful());
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
