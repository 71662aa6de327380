package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.resolve.lexicon.Problem;
import org.dateline.resolve.lexicon.UserActors;
import picocli.CommandLine.Option;

/** The user's own dictionaries, for all commands that resolve actors. */
final class ActorsOption {
  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = {
        "A dictionary of your own, which adds to the ones inside and goes before them: a table, or"
            + " a dictionary of TABARI, PETRARCH or Phoenix. May be given several times."
            + " docs/dictionaries.md tells more."
      })
  private List<Path> files = new ArrayList<>();

  /**
   * Reads the dictionaries; tells of lines that are left out or doubtful, in a line for each file.
   *
   * @throws org.dateline.knowledge.KnowledgeException where one cannot be used
   */
  UserActors read(Surroundings surroundings) {
    UserActors own = UserActors.read(files);
    Map<String, Integer> doubts = new LinkedHashMap<>();
    for (Problem doubt : own.doubts()) {
      doubts.merge(doubt.file(), 1, Integer::sum);
    }
    doubts.forEach(
        (file, count) ->
            surroundings.complain(
                "%s: %s; 'dateline actors check %s' shows %s"
                    .formatted(
                        file,
                        RunCounts.count(count, "doubtful line"),
                        file,
                        count == 1 ? "it" : "them")));
    return own;
  }
}
