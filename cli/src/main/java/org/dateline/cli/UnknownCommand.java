package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.Coder;
import org.dateline.cli.terminal.Terminal;
import org.dateline.cli.view.UnknownTable;
import org.dateline.read.Readings;
import org.dateline.resolve.actor.dictionary.DictionaryLines;
import org.dateline.unknown.UnknownActors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline unknown}: the actors that the dictionaries do not know. */
@Command(
    name = "unknown",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the actors of articles that the dictionaries do not know.",
      "",
      "Codes the articles, and gathers the sources, targets and speakers of their events of which"
          + " no dictionary line has the name, and the nouns that give no role; with how often they"
          + " were seen, what they were taken for and why, and examples. --format tsv writes the"
          + " names as lines of a dictionary, with --nouns the nouns as lines of roles.tsv."
    },
    footer = {
      "",
      "Ends as 'dateline code' does.",
      "",
      "Examples:",
      "  dateline unknown news/",
      "  dateline unknown --format tsv --min 5 news.jsonl.gz > mine.tsv",
      "  dateline unknown --actors mine.tsv news/",
      "  dateline unknown --format tsv --nouns news/ >> roles.tsv",
      "  dateline unknown --format jsonl --top 100 news/"
    })
final class UnknownCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private InputPaths paths = new InputPaths();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, tsv or jsonl. Default: ${DEFAULT-VALUE}.")
  private UnknownFormat format = UnknownFormat.TABLE;

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "30",
      description = "List the N most often seen. Default: ${DEFAULT-VALUE}.")
  private int top;

  @Option(
      names = "--min",
      paramLabel = "N",
      defaultValue = "1",
      description = "Leave out what was seen less often. Default: ${DEFAULT-VALUE}.")
  private long least;

  @Option(names = "--nouns", description = "List only the nouns without a role.")
  private boolean nounsOnly;

  @Mixin private ColorOption color = new ColorOption();

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private CodingOptions coding = new CodingOptions();

  UnknownCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    int threads = coding.threads();
    if (top < 1) {
      throw coding.wrong("--top must be 1 or more, not " + top);
    }
    if (least < 1) {
      throw coding.wrong("--min must be 1 or more, not " + least);
    }
    Path file = output.file();
    Coder.Options options = coding.coder(surroundings);
    try (Destination destination = Destination.open(file, surroundings.output());
        NewsCoder coder = surroundings.coders().open(options);
        Readings readings = Readings.of(paths.all(), surroundings.input(), reading.read())) {
      UnknownActors unknown = new UnknownActors(DictionaryLines.of(coder.dictionary()));
      CountedRun run =
          new CountedRun(
              surroundings,
              paths.all(),
              destination,
              true,
              article -> unknown.add(article.article(), article.events()));
      new OrderedCoding(coder, threads).run(readings, run);
      run.hide();
      write(unknown, output(file != null), destination.stream());
      destination.commit();
      tellOfMissed(unknown);
      return run.end();
    } catch (IOException e) {
      return output.failed(e, surroundings);
    }
  }

  private void write(UnknownActors unknown, UnknownOutput form, OutputStream out)
      throws IOException {
    StringBuilder all = new StringBuilder();
    if (!nounsOnly) {
      all.append(form.names(unknown.names(top, least)));
    }
    if (nounsOnly || form.together()) {
      all.append(form.nouns(unknown.nouns(top, least)));
    }
    out.write(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void tellOfMissed(UnknownActors unknown) {
    if (unknown.missed() > 0) {
      surroundings.complain(
          String.format(
              Locale.ROOT,
              "more names than are kept; the rarest were forgotten on the way, and counts may be"
                  + " low by up to %,d",
              unknown.missed()));
    }
  }

  private UnknownOutput output(boolean toFile) {
    Terminal terminal = surroundings.terminal();
    return switch (format) {
      case JSONL -> new UnknownOutput.Jsonl();
      case TSV -> new UnknownOutput.Tsv();
      case TABLE ->
          new UnknownOutput.Table(
              new UnknownTable(terminal.columns(), color.wanted(terminal, toFile)));
    };
  }
}
