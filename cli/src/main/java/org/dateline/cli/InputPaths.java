package org.dateline.cli;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The inputs of all commands that read articles. */
final class InputPaths {
  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, archives, addresses (http, https), and - for standard input.")
  private List<String> paths = List.of();

  /** As they were given. */
  List<String> all() {
    return paths;
  }
}
