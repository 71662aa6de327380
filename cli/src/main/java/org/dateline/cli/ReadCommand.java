package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dateline.cli.terminal.Terminal;
import org.dateline.cli.view.ReadingTable;
import org.dateline.read.Reading;
import org.dateline.read.Readings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline read}: shows what was read, without coding it. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the articles as they are read, without coding them.",
      "",
      "Reads what 'dateline code' reads; docs/formats.md lists the formats."
    },
    footer = {
      "",
      "Examples:",
      "  dateline read news/                           a line for each article",
      "  dateline read --format text page.html         the article to read",
      "  dateline read --format jsonl CC-NEWS.warc.gz > articles.jsonl"
    })
final class ReadCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private InputPaths paths = new InputPaths();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, jsonl or text. Default: ${DEFAULT-VALUE}.")
  private ReadingFormat format = ReadingFormat.TABLE;

  @Mixin private ColorOption color = new ColorOption();

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path file = output.file();
    try (Destination destination = Destination.open(file, surroundings.output());
        Readings readings = Readings.of(paths.all(), surroundings.input(), reading.read())) {
      ReadingCounts counts = write(readings, destination, readingOutput(file != null));
      destination.commit();
      surroundings.errors().println(counts.line());
      return counts.wanting() ? 1 : 0;
    } catch (IOException e) {
      return output.failed(e, surroundings);
    }
  }

  private ReadingCounts write(Readings readings, Destination destination, ReadingOutput articles)
      throws IOException {
    ReadingCounts counts = new ReadingCounts();
    while (readings.hasNext()) {
      Reading next = readings.next();
      counts.add(next);
      articles.write(next, destination.stream());
      String trouble = articles.showsTrouble() ? null : Trouble.orNote(next);
      if (trouble != null) {
        destination.stream().flush();
        surroundings.complain(trouble);
      }
    }
    return counts;
  }

  private ReadingOutput readingOutput(boolean toFile) {
    Terminal terminal = surroundings.terminal();
    return switch (format) {
      case JSONL -> new ReadingOutput.Jsonl();
      case TEXT -> new ReadingOutput.Text();
      case TABLE ->
          new ReadingOutput.Table(
              new ReadingTable(terminal.columns(), color.wanted(terminal, toFile)));
    };
  }
}
