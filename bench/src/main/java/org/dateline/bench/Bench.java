package org.dateline.bench;

import org.dateline.Coder;
import org.dateline.knowledge.KnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What {@code ./bench/run} starts. */
@Command(
    name = "bench/run",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    version = Coder.VERSION,
    description = "Measures Dateline: see docs/bench.md.",
    subcommands = {
      Speed.class,
      Memory.class,
      Start.class,
      Loading.class,
      ReadingSpeed.class,
      ActorAccuracy.class
    },
    synopsisSubcommandLabel = "COMMAND")
public final class Bench {
  private Bench() {}

  /** Runs the command that is named first, and ends with its exit code. */
  public static void main(String[] arguments) {
    CommandLine line = new CommandLine(new Bench());
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          if (exception instanceof BenchException || exception instanceof KnowledgeException) {
            System.err.println("bench: " + exception.getMessage());
            return 1;
          }
          throw exception;
        });
    System.exit(line.execute(arguments));
  }
}
