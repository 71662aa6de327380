package org.dateline.cli;

import org.dateline.Coder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of all commands that code articles. */
final class CodingOptions {
  @Spec(Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      defaultValue = "0",
      description = "Leave out events below this confidence, 0 to 1. Default: ${DEFAULT-VALUE}.")
  private double minConfidence;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Code this many articles at once. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--no-gate",
      description = "Let the model read every sentence, also those without a likely trigger word.")
  private boolean noGate;

  @Mixin private ActorsOption actors = new ActorsOption();

  /** How to code; tells of doubtful lines in dictionaries of the user's own. */
  Coder.Options coder(Surroundings surroundings) {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw wrong("--min-confidence must be from 0 to 1, not " + minConfidence);
    }
    return new Coder.Options(!noGate, minConfidence, actors.read(surroundings));
  }

  /** How many articles to code at once. */
  int threads() {
    if (threads < 1 || threads > 1024) {
      throw wrong("--threads must be from 1 to 1024, not " + threads);
    }
    return threads;
  }

  /** What to throw where the command was called wrongly. */
  RuntimeException wrong(String message) {
    return spec == null
        ? new IllegalStateException(message)
        : new ParameterException(spec.commandLine(), message);
  }
}
