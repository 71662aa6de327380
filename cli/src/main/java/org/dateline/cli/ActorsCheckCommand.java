package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.cli.terminal.Printable;
import org.dateline.resolve.actor.DictionaryCheck;
import org.dateline.resolve.lexicon.ActorCheck;
import org.dateline.resolve.lexicon.Problem;
import org.dateline.resolve.lexicon.ProblemJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline actors check}: what is wrong in dictionaries. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = {
      "Looks dictionaries of actors through and shows what is wrong or doubtful, line by line.",
      "",
      "Errors stop 'dateline code --actors'. Warnings do not: the line is left out, or likely does"
          + " not mean what was meant. Notes need no mending. docs/dictionaries.md lists what is"
          + " looked for."
    },
    footer = {
      "",
      "Ends with 0 where there are neither errors nor warnings, 1 where there are, 2 where it was"
          + " called wrongly.",
      "",
      "Examples:",
      "  dateline actors check ours.tsv Phoenix.agents.txt",
      "  dateline actors check --format jsonl ours.tsv"
    })
final class ActorsCheckCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "The dictionaries.")
  private List<Path> files = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text, or jsonl for programs. Default: ${DEFAULT-VALUE}.")
  private Form form = Form.TEXT;

  /** How problems are written. */
  private enum Form {
    /** To be read. */
    TEXT,
    /** One line of JSON a problem. */
    JSONL;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ActorsCheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ActorCheck.Report report = DictionaryCheck.of(files);
    try {
      StringBuilder all = new StringBuilder();
      for (Problem problem : report.problems()) {
        all.append(form == Form.JSONL ? ProblemJson.line(problem) : Printable.of(problem.text()))
            .append('\n');
      }
      surroundings.output().write(all.toString().getBytes(StandardCharsets.UTF_8));
      surroundings.output().flush();
    } catch (IOException e) {
      if (!BrokenPipe.is(e)) {
        surroundings.complain("standard output: cannot be written: " + BrokenPipe.reason(e));
        return 1;
      }
    }
    surroundings.errors().println(summary(report));
    return report.clean() ? 0 : 1;
  }

  private static String summary(ActorCheck.Report report) {
    return "%s, %s, %s · %s, %s, %s"
        .formatted(
            RunCounts.count(report.files(), "file"),
            RunCounts.count(report.lines(), "line"),
            RunCounts.count(report.spellings(), "spelling"),
            RunCounts.count(report.errors(), "error"),
            RunCounts.count(report.warnings(), "warning"),
            RunCounts.count(report.notes(), "note"));
  }
}
