package org.dateline.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.dateline.cli.terminal.Printable;
import org.dateline.cli.terminal.Terminal;

/**
 * What a run of the program touches; a test hands in its own.
 *
 * @param input standard input
 * @param output standard output; it throws where it cannot be written, as a PrintStream would not
 * @param errors standard error
 * @param terminal what the two are connected to
 * @param coders opens the coder
 */
record Surroundings(
    InputStream input,
    OutputStream output,
    PrintStream errors,
    Terminal terminal,
    CoderOpening coders) {

  /** Tells the user of trouble, in one line. */
  void complain(String trouble) {
    errors.println("dateline: " + Printable.of(trouble));
  }
}
