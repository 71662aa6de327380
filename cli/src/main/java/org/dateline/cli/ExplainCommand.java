package org.dateline.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.Event;
import org.dateline.cli.terminal.Printable;
import org.dateline.cli.terminal.Terminal;
import org.dateline.cli.view.Explained;
import org.dateline.codebook.Codebook;
import org.dateline.read.Reading;
import org.dateline.read.Readings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline explain}: why an event says what it says. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Shows why an event is coded as it is.",
      "",
      "Codes the files again, finds the event, and shows its sentence with the spans named, what"
          + " the model gave, and the dictionary lines and rules that gave each code."
    },
    footer = {
      "",
      "Examples:",
      "  dateline code article.txt            shows the beginning of each event's id",
      "  dateline explain 3fa2b1c9 article.txt",
      "  dateline explain 3fa2 news/ --no-gate"
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int MOST_CANDIDATES = 20;

  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "ID", description = "The event's id, or its beginning.")
  private String id = "";

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      arity = "1..*",
      description = "The files or folders it was coded from, and - for standard input.")
  private List<String> paths = List.of();

  @Mixin private ColorOption color = new ColorOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private CodingOptions coding = new CodingOptions();

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    int threads = coding.threads();
    if (id.isBlank()) {
      throw coding.wrong("the id of an event, or its first digits, is missing");
    }
    Search search = new Search(id.toLowerCase(Locale.ROOT));
    try (NewsCoder coder = surroundings.coders().open(coding.coder(surroundings));
        Readings readings = Readings.of(paths, surroundings.input(), reading.read())) {
      new OrderedCoding(coder, threads).run(readings, search);
      return answer(search);
    } catch (IOException e) {
      if (BrokenPipe.is(e)) {
        return 0;
      }
      surroundings.complain("standard output: cannot be written: " + BrokenPipe.reason(e));
      return 1;
    }
  }

  private int answer(Search search) throws IOException {
    List<Event> found = search.found;
    if (found.size() == 1) {
      Terminal terminal = surroundings.terminal();
      boolean colour = color.wanted(terminal, false);
      Explained explained = new Explained(Codebook.shipped(), terminal.columns(), colour);
      print(explained.lines(found.get(0)));
      return search.failed ? 1 : 0;
    }
    if (found.isEmpty()) {
      surroundings.complain(
          "none of "
              + RunCounts.count(search.events, "event")
              + " has an id that begins with "
              + id);
      return 1;
    }
    surroundings.complain(found.size() + " events have an id that begins with " + id + ":");
    found.stream().limit(MOST_CANDIDATES).map(ExplainCommand::candidate).forEach(this::list);
    if (found.size() > MOST_CANDIDATES) {
      list("and " + (found.size() - MOST_CANDIDATES) + " more");
    }
    return 1;
  }

  private void list(String line) {
    surroundings.errors().println("  " + line);
  }

  private static String candidate(Event event) {
    String trigger = event.trigger().in(event.article().text());
    return Printable.of(
        event.id() + "  " + event.type() + " " + trigger + ", " + event.article().id());
  }

  private void print(List<String> lines) throws IOException {
    String all = String.join("\n", lines) + "\n";
    surroundings.output().write(all.getBytes(StandardCharsets.UTF_8));
    surroundings.output().flush();
  }

  /** Gathers the events whose id begins as asked. */
  private final class Search implements OutcomeSink {
    private final String beginning;
    private final List<Event> found = new ArrayList<>();
    private long events;
    private boolean failed;

    Search(String beginning) {
      this.beginning = beginning;
    }

    @Override
    public void take(Outcome outcome) {
      if (outcome instanceof Outcome.Coded article) {
        events += article.events().size();
        article.events().stream().filter(e -> e.id().startsWith(beginning)).forEach(found::add);
      } else if (outcome instanceof Outcome.NotCoded none) {
        failed |= none.reading() instanceof Reading.Failed;
        surroundings.complain(Trouble.of(none.reading()));
      }
    }
  }
}
