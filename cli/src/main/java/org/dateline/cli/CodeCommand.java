package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.dateline.cli.terminal.ColorChoice;
import org.dateline.cli.view.ArticleTable;
import org.dateline.read.Readings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, archives, addresses (http, https), and - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, jsonl or csv. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.TABLE;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto, always or never. Default: ${DEFAULT-VALUE}.")
  private ColorChoice color = ColorChoice.AUTO;

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
        NewsCoder coder = surroundings.coders().open(coding.coder());
        Readings readings = Readings.of(paths, surroundings.input(), reading.read())) {
      Run run = new Run(destination, file != null);
      new OrderedCoding(coder, threads).run(readings, run);
      destination.commit();
      return run.end();
    } catch (IOException e) {
      return output.failed(e, surroundings);
    }
  }

  private EventOutput eventOutput(boolean toFile) {
    boolean toTerminal = !toFile && surroundings.terminal().output();
    return switch (format) {
      case JSONL -> new EventOutput.Jsonl();
      case CSV -> new EventOutput.Csv();
      case TABLE ->
          new EventOutput.Table(
              new ArticleTable(
                  surroundings.terminal().columns(),
                  color.holds(surroundings.terminal(), toTerminal)));
    };
  }

  /** Writes, counts and tells of each outcome of one run. */
  private final class Run implements OutcomeSink {
    private final Destination destination;
    private final EventOutput events;
    private final RunCounts counts;
    private final Progress progress;

    Run(Destination destination, boolean toFile) throws IOException {
      long start = System.nanoTime();
      // where the events themselves run over the terminal, they show the progress
      boolean shown =
          surroundings.terminal().errors() && (toFile || !surroundings.terminal().output());
      OptionalLong total = shown ? InputSize.of(paths) : OptionalLong.empty();
      this.destination = destination;
      this.events = eventOutput(toFile);
      this.counts = new RunCounts(start);
      this.progress =
          new Progress(
              surroundings.errors(), surroundings.terminal().columns(), shown, total, start);
      events.begin(destination.stream());
    }

    /** Tells of an input, in its place among the events. */
    private void tell(String trouble) throws IOException {
      destination.stream().flush();
      progress.hide();
      surroundings.complain(trouble);
    }

    @Override
    public void take(Outcome outcome) throws IOException {
      counts.add(outcome);
      if (outcome instanceof Outcome.Coded article) {
        events.write(article, destination.stream());
        if (article.note() != null) {
          tell(article.name() + ": " + article.note());
        }
      } else if (outcome instanceof Outcome.NotCoded none) {
        tell(Trouble.of(none.reading()));
      }
      progress.advance(outcome, counts, System.nanoTime());
    }

    @Override
    public void waiting() throws IOException {
      destination.stream().flush();
    }

    int end() {
      progress.hide();
      surroundings.errors().println(counts.line(System.nanoTime()));
      return counts.wanting() ? 1 : 0;
    }
  }
}
