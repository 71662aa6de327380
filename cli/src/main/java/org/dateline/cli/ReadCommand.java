package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.cli.terminal.ColorChoice;
import org.dateline.cli.view.ReadingTable;
import org.dateline.read.Reading;
import org.dateline.read.Readings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders, archives, addresses (http, https), and - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, jsonl or text. Default: ${DEFAULT-VALUE}.")
  private ReadingFormat format = ReadingFormat.TABLE;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto, always or never. Default: ${DEFAULT-VALUE}.")
  private ColorChoice color = ColorChoice.AUTO;

  @Mixin private OutputOption output = new OutputOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path file = output.file();
    try (Destination destination = Destination.open(file, surroundings.output());
        Readings readings = Readings.of(paths, surroundings.input(), reading.read())) {
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
    boolean toTerminal = !toFile && surroundings.terminal().output();
    int columns = surroundings.terminal().columns();
    return switch (format) {
      case JSONL -> new ReadingOutput.Jsonl();
      case TEXT -> new ReadingOutput.Text();
      case TABLE ->
          new ReadingOutput.Table(
              new ReadingTable(columns, color.holds(surroundings.terminal(), toTerminal)));
    };
  }
}
