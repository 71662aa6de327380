package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Where a command writes: to a file or to standard output. */
final class OutputOption {
  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Write to this file, which gets its name when all is written. Default: standard output.")
  private @Nullable Path output;

  /** The file, or null for standard output. */
  @Nullable Path file() {
    if (output != null && output.toString().isEmpty()) {
      String message = "--output needs the name of a file";
      throw spec == null
          ? new IllegalStateException(message)
          : new ParameterException(spec.commandLine(), message);
    }
    return output == null || output.toString().equals("-") ? null : output;
  }

  /**
   * The exit code where it could not be written; tells the user, unless it was closed on purpose.
   */
  int failed(IOException exception, Surroundings surroundings) {
    if (BrokenPipe.is(exception)) {
      return 0;
    }
    Path file = file();
    String name = file == null ? OpenStream.STANDARD_OUTPUT : file.toString();
    surroundings.complain(name + ": cannot be written: " + BrokenPipe.reason(exception));
    return 1;
  }
}
