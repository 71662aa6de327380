package org.dateline.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.Article;
import org.dateline.Coder;
import org.dateline.mark.Gate;
import org.dateline.mark.Marker;
import org.dateline.resolve.EventResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Sentences a second: the marker alone and end to end, on one thread and on two, with the gate and
 * without. All in one process, in turn.
 */
@Command(
    name = "speed",
    description = "Sentences a second of the marker alone and end to end, in one table.",
    footer = {
      "",
      "Examples:",
      "  bench/run speed news.jsonl.gz",
      "  bench/run speed --articles 50 --rounds 2 news.jsonl.gz"
    })
public final class Speed implements Callable<Integer> {
  private static final int WARM_UP_ARTICLES = 24;
  private static final String MARKER_1 = "marker, 1 thread";
  private static final String MARKER_2 = "marker, 2 threads";
  private static final String WHOLE_1 = "end to end, 1 thread";
  private static final String WHOLE_2 = "end to end, 2 threads";
  private static final String RESOLVING_1 = "resolving alone, 1 thread";
  private static final String MARKER_UNGATED = "marker, 1 thread, no gate";
  private static final String WHOLE_UNGATED = "end to end, 1 thread, no gate";

  @Parameters(paramLabel = "FILE", description = "Articles: JSONL or plain text, may be gzipped.")
  private Path file = Path.of("");

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "How many articles. Default: as many as --seconds allow.")
  private int articles;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "6",
      description = "How often each measure is taken, best an even number. Default: 6.")
  private int rounds;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      defaultValue = "120",
      description = "About how long it may take in all. Default: 120.")
  private int seconds;

  @Override
  public Integer call() {
    if (rounds < 1 || articles < 0) {
      throw new BenchException("--rounds must be at least 1, --articles at least 0");
    }
    long start = System.nanoTime();
    String load = Machine.load();
    try (Marker marker = Marker.shipped();
        Coder gated = Coder.open();
        Coder ungated = Coder.open(new Coder.Options(false, 0))) {
      Parts parts =
          new Parts(marker, Gate.shipped(), EventResolver.shipped("bench"), gated, ungated);
      Rounds warm = warmUp(parts);
      int count = articles > 0 ? articles : count(warm, start);
      List<Article> read = ArticleFile.read(file, count);
      Rounds timed =
          Rounds.run(
              passes(parts, read),
              rounds,
              round -> System.err.println("round " + round + " of " + rounds));
      System.out.println(head(timed.work(WHOLE_1), gated.version()));
      System.out.println("load average: " + load + " before, " + Machine.load() + " after");
      System.out.println();
      System.out.print(table(timed));
    }
    return 0;
  }

  private record Parts(
      Marker marker, Gate gate, EventResolver resolver, Coder gated, Coder ungated) {}

  /** Two rounds, so that Java has compiled what is used; the second says how long one takes. */
  private Rounds warmUp(Parts parts) {
    System.err.println("warm-up");
    int most = articles > 0 ? Math.min(articles, WARM_UP_ARTICLES) : WARM_UP_ARTICLES;
    Map<String, Pass> passes = passes(parts, ArticleFile.read(file, most));
    Rounds.run(passes, 1, round -> {});
    return Rounds.run(passes, 1, round -> {});
  }

  private int count(Rounds warm, long start) {
    double left = seconds - (System.nanoTime() - start) / 1e9;
    double each = warm.secondsOfRound() / warm.work(WHOLE_1).articles();
    return (int) Math.max(WARM_UP_ARTICLES, left / rounds / each);
  }

  private Map<String, Pass> passes(Parts parts, List<Article> articles) {
    List<List<String>> sentences = MarkerPass.sentences(articles);
    int count = articles.size();
    Map<String, Pass> passes = new LinkedHashMap<>();
    passes.put(MARKER_1, new MarkerPass(sentences, parts.marker, parts.gate, true, 1));
    passes.put(WHOLE_1, new WholePass(file, count, parts.gated, 1));
    passes.put(MARKER_2, new MarkerPass(sentences, parts.marker, parts.gate, true, 2));
    passes.put(WHOLE_2, new WholePass(file, count, parts.gated, 2));
    List<ResolvePass.Ready> ready = ResolvePass.ready(articles, parts.gate, parts.marker);
    passes.put(RESOLVING_1, new ResolvePass(ready, parts.resolver));
    passes.put(MARKER_UNGATED, new MarkerPass(sentences, parts.marker, parts.gate, false, 1));
    passes.put(WHOLE_UNGATED, new WholePass(file, count, parts.ungated, 1));
    return passes;
  }

  private String head(Work work, String version) {
    return """
    Dateline %s on %s
    %s: %,d articles, %,d sentences, %.1f %% of them let through by the gate, %,d events\
    """
        .formatted(
            version,
            Machine.name(),
            file.getFileName(),
            work.articles(),
            work.sentences(),
            100 * work.shareRead(),
            work.events());
  }

  private static Grid table(Rounds timed) {
    Grid grid = new Grid().line("sentences a second", "median", "lowest", "highest");
    for (String name :
        List.of(MARKER_1, MARKER_2, WHOLE_1, WHOLE_2, RESOLVING_1, MARKER_UNGATED, WHOLE_UNGATED)) {
      grid.line("  " + name, timed.rate(name), "%.1f");
    }
    grid.line("ratio within a round");
    ratio(grid, "end to end / marker, 1 thread", timed, WHOLE_1, MARKER_1);
    ratio(grid, "end to end / marker, 2 threads", timed, WHOLE_2, MARKER_2);
    grid.line(
        "  resolving, share of the time end to end",
        timed.rate(WHOLE_1).over(timed.rate(RESOLVING_1)),
        "%.3f");
    ratio(grid, "2 threads / 1, marker", timed, MARKER_2, MARKER_1);
    ratio(grid, "2 threads / 1, end to end", timed, WHOLE_2, WHOLE_1);
    ratio(grid, "gate / no gate, marker", timed, MARKER_1, MARKER_UNGATED);
    ratio(grid, "gate / no gate, end to end", timed, WHOLE_1, WHOLE_UNGATED);
    return grid;
  }

  private static void ratio(Grid grid, String name, Rounds timed, String upper, String lower) {
    grid.line("  " + name, timed.rate(upper).over(timed.rate(lower)), "%.3f");
  }
}
