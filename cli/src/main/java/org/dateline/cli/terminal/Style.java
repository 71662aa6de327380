package org.dateline.cli.terminal;

/**
 * How text looks: the parameters of the terminal's SGR sequence.
 *
 * @param parameters numbers parted by semicolons; empty for text as it is
 */
public record Style(String parameters) {
  /** Text as it is. */
  public static final Style NONE = new Style("");

  /** Both looks at once; where they differ, {@code other} wins. */
  public Style and(Style other) {
    if (parameters.isEmpty()) {
      return other;
    }
    return other.parameters.isEmpty() ? this : new Style(parameters + ";" + other.parameters);
  }

  /** The text with the sequences around it. */
  String on(String text) {
    return parameters.isEmpty() ? text : "\u001b[" + parameters + "m" + text + "\u001b[0m";
  }
}
