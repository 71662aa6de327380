package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dateline.cli.terminal.Terminal;

/**
 * Runs the program in this process, with a {@link FakeCoder} if nothing else is said, and keeps
 * what it writes.
 */
final class Program {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private OutputStream output = written;
  private String input = "";
  private CoderOpening coders = FakeCoder::new;
  private Terminal terminal = new Terminal(false, false, 100, true);

  /** What the run wrote to standard output, said on standard error, and ended with. */
  record Ended(int code, String output, String errors) {
    /** What it said, without the folder of the test and without the rate, which differs. */
    String errors(Path folder) {
      return errors.replace(folder + "/", "").replaceAll("[\\d,]+ (sentences|phrases)/s", "N $1/s");
    }
  }

  Program input(String text) {
    input = text;
    return this;
  }

  Program coders(CoderOpening value) {
    coders = value;
    return this;
  }

  Program output(OutputStream stream) {
    output = stream;
    return this;
  }

  Program terminal(Terminal value) {
    terminal = value;
    return this;
  }

  Ended run(String... arguments) {
    Surroundings surroundings =
        new Surroundings(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            output,
            new PrintStream(said, true, StandardCharsets.UTF_8),
            terminal,
            coders);
    int code = Main.run(surroundings, arguments);
    return new Ended(
        code, written.toString(StandardCharsets.UTF_8), said.toString(StandardCharsets.UTF_8));
  }
}
