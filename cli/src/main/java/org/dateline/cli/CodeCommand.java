package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.cli.terminal.Terminal;
import org.dateline.cli.view.ArticleTable;
import org.dateline.read.Readings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline code}: articles in, events out. */
@Command(
    name = "code",
    mixinStandardHelpOptions = true,
    description = {
      "Codes the political events of news articles.",
      "",
      "Reads news as it comes: web pages, feeds, WARC, NITF, NewsML-G2, JSON and CSV of scrapers,"
          + " LexisNexis and Factiva, PDF, DOCX, e-mail, plain text, and archives of these."
          + " 'dateline read' shows what is read; docs/formats.md lists the formats."
    },
    footer = {
      "",
      "Ends with 0 where all was read (what is not news text, such as a picture in a folder, is"
          + " skipped), 1 where some inputs failed or nothing could be read, 2 where it was called"
          + " wrongly.",
      "",
      "Examples:",
      "  dateline code examples/",
      "  dateline code --format jsonl --output events.jsonl news/ more.jsonl.gz",
      "  dateline code --format csv --min-confidence 0.5 article.txt",
      "  cat articles.jsonl | dateline code --format jsonl -"
    })
final class CodeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private InputPaths paths = new InputPaths();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, jsonl or csv. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TABLE;

  @Mixin private ColorOption color = new ColorOption();

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private CodingOptions coding = new CodingOptions();

  CodeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    int threads = coding.threads();
    Path file = output.file();
    try (Destination destination = Destination.open(file, surroundings.output());
        NewsCoder coder = surroundings.coders().open(coding.coder(surroundings));
        Readings readings = Readings.of(paths.all(), surroundings.input(), reading.read())) {
      EventOutput events = eventOutput(file != null);
      // where the events themselves run over the terminal, they show the progress
      boolean quiet = file != null || !surroundings.terminal().output();
      CountedRun run =
          new CountedRun(
              surroundings,
              paths.all(),
              destination,
              quiet,
              article -> events.write(article, destination.stream()));
      events.begin(destination.stream());
      new OrderedCoding(coder, threads).run(readings, run);
      destination.commit();
      return run.end();
    } catch (IOException e) {
      return output.failed(e, surroundings);
    }
  }

  private EventOutput eventOutput(boolean toFile) {
    Terminal terminal = surroundings.terminal();
    return switch (format) {
      case JSONL -> new EventOutput.Jsonl();
      case CSV -> new EventOutput.Csv();
      case TABLE ->
          new EventOutput.Table(
              new ArticleTable(terminal.columns(), color.wanted(terminal, toFile)));
    };
  }
}
