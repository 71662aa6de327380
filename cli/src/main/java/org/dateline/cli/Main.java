package org.dateline.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dateline.cli.terminal.ColorChoice;
import org.dateline.cli.terminal.Terminal;
import org.dateline.export.EventJson;
import org.dateline.knowledge.KnowledgeException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code dateline}. */
@Command(
    name = "dateline",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = CommandLine.HelpCommand.class,
    description = {
      "Reads news and writes, for every political act it reports, who did what to whom, when and"
          + " where, on whose word, and whether it happened."
    },
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  dateline code examples/",
      "  dateline code --format jsonl --output events.jsonl news/",
      "  dateline read news/",
      "  dateline where \"Goz Beïda\"",
      "  dateline explain 3fa2b1c9 article.txt",
      "  dateline who \"the Kremlin\" --on 2011-09-26",
      "  dateline unknown --format tsv news/",
      "  dateline eval gold/",
      "  dateline actors check ours.tsv",
      "",
      "'dateline COMMAND --help' tells more of a command."
    })
public final class Main implements Runnable {
  /** No narrower help can be made. */
  private static final int NARROWEST_HELP = 55;

  @Spec private @Nullable CommandSpec spec;

  private Main() {}

  /** The name and version that {@code --version} prints. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {EventJson.CODER};
    }
  }

  /** Starts the program and ends with its exit code. */
  public static void main(String[] arguments) {
    Surroundings surroundings =
        new Surroundings(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Terminal.of(System.getenv()),
            ModelCoder::open);
    System.exit(runOrSayWhy(surroundings, arguments));
  }

  private static int runOrSayWhy(Surroundings surroundings, String... arguments) {
    try {
      return run(surroundings, arguments);
    } catch (OutOfMemoryError e) {
      surroundings.complain("out of memory; give it more with DATELINE_JAVA_OPTS=-Xmx2g");
      return 1;
    } catch (Error e) {
      return failure(surroundings, e);
    }
  }

  /** Runs one command; gives the exit code. */
  static int run(Surroundings surroundings, String... arguments) {
    Terminal terminal = surroundings.terminal();
    boolean colour = ColorChoice.AUTO.holds(terminal, terminal.output());
    return new CommandLine(new Main())
        .addSubcommand(new CodeCommand(surroundings))
        .addSubcommand(new ReadCommand(surroundings))
        .addSubcommand(new WhereCommand(surroundings))
        .addSubcommand(new ExplainCommand(surroundings))
        .addSubcommand(new WhoCommand(surroundings))
        .addSubcommand(new UnknownCommand(surroundings))
        .addSubcommand(new EvalCommand(surroundings))
        .addSubcommand(actors(surroundings))
        .setOut(new PrintWriter(surroundings.output(), true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(surroundings.errors(), true, StandardCharsets.UTF_8))
        .setColorScheme(CommandLine.Help.defaultColorScheme(colour ? Ansi.ON : Ansi.OFF))
        .setUsageHelpWidth(Math.max(NARROWEST_HELP, terminal.columns()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((wrong, given) -> wrongUse(surroundings, wrong))
        .setExecutionExceptionHandler((thrown, command, given) -> failure(surroundings, thrown))
        .execute(arguments);
  }

  private static CommandLine actors(Surroundings surroundings) {
    return new CommandLine(new ActorsCommand()).addSubcommand(new ActorsCheckCommand(surroundings));
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "a command is missing");
    }
  }

  private static int wrongUse(Surroundings surroundings, ParameterException wrong) {
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    surroundings.complain(String.valueOf(wrong.getMessage()));
    surroundings.errors().println("Try '" + command.qualifiedName() + " --help'.");
    return command.exitCodeOnInvalidInput();
  }

  private static int failure(Surroundings surroundings, Throwable thrown) {
    if (thrown instanceof KnowledgeException) {
      String.valueOf(thrown.getMessage()).lines().forEach(surroundings::complain);
    } else {
      surroundings.complain("an error of the program itself, please report it: " + thrown);
      thrown.printStackTrace(surroundings.errors());
    }
    return 1;
  }
}
