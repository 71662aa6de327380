package org.dateline.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline actors}: what can be done with dictionaries of actors. */
@Command(
    name = "actors",
    mixinStandardHelpOptions = true,
    subcommands = HelpCommand.class,
    description = {"Looks after dictionaries of actors.", ""},
    commandListHeading = "%nCommands:%n",
    footer = {"", "Examples:", "  dateline actors check ours.tsv"})
final class ActorsCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "a command is missing: check");
    }
  }
}
