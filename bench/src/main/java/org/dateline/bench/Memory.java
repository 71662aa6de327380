package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.Article;
import org.dateline.Coder;
import org.dateline.Event;
import org.dateline.export.EventJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether memory stays flat over thousands of articles. */
@Command(
    name = "memory",
    description = "Memory after 1,000, 2,000, 3,000 and 4,000 articles of one stream.",
    footer = {"", "Example:", "  bench/run memory news.jsonl.gz"})
public final class Memory implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "Articles: JSONL or plain text, may be gzipped.")
  private Path file = Path.of("");

  @Option(
      names = "--step",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Look after every so many articles. Default: 1000.")
  private int step;

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "4",
      description = "Look so often. Default: 4.")
  private int steps;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Code this many articles at once. Default: one for each processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() {
    if (step < 1 || steps < 1 || threads < 1) {
      throw new BenchException("--step, --steps and --threads must be at least 1");
    }
    Grid grid = new Grid().line("MiB", "heap after GC", "resident", "most resident");
    try (Coder coder = Coder.open();
        Window window = new Window(threads);
        ArticleFile articles = ArticleFile.open(file, Integer.MAX_VALUE)) {
      add(grid, "opened", ProcessMemory.now());
      List<ProcessMemory> looks = new ArrayList<>();
      int done = 0;
      int more = step;
      while (looks.size() < steps && more == step) {
        more = window.run(articles, step, article -> code(coder, article), lines -> {});
        done += more;
        System.err.println(done + " articles");
        if (more > 0) {
          ProcessMemory look = ProcessMemory.now();
          add(grid, Grid.number("%,d articles", done), look);
          looks.add(look);
        }
      }
      if (looks.isEmpty()) {
        throw new BenchException(file + ": holds no articles");
      }
      growth(grid, looks.get(0), looks.get(looks.size() - 1));
      System.out.println("Dateline " + coder.version() + " on " + Machine.name());
      System.out.println(threads + " threads, at most " + heapLimit() + " MiB of heap");
    }
    System.out.println();
    System.out.print(grid);
    return 0;
  }

  private static List<String> code(Coder coder, Article article) {
    List<Event> events = coder.code(article);
    return events.stream().map(EventJson::line).toList();
  }

  private static void add(Grid grid, String name, ProcessMemory look) {
    grid.line(
        name,
        Grid.number("%.1f", look.heap()),
        mib("%.1f", look.resident()),
        mib("%.1f", look.mostResident()));
  }

  private static void growth(Grid grid, ProcessMemory first, ProcessMemory last) {
    grid.line(
        "growth, first to last",
        Grid.number("%+.1f", last.heap() - first.heap()),
        mib("%+.1f", difference(last.resident(), first.resident())),
        mib("%+.1f", difference(last.mostResident(), first.mostResident())));
  }

  private static @Nullable Double difference(@Nullable Double last, @Nullable Double first) {
    return last == null || first == null ? null : last - first;
  }

  private static String mib(String format, @Nullable Double value) {
    return value == null ? "unknown" : Grid.number(format, value);
  }

  private static long heapLimit() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }
}
