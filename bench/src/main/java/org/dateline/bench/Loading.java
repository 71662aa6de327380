package org.dateline.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dateline.resolve.EventResolver;
import org.dateline.resolve.lexicon.UserActors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long all dictionaries, places and the codebook take to load, and what they hold. */
@Command(
    name = "loading",
    description = "Milliseconds and memory that all knowledge takes to load, each time anew.",
    footer = {"", "Example:", "  bench/run loading --runs 10"})
public final class Loading implements Callable<Integer> {
  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many fresh processes load it, after one that is not counted. Default: 10.")
  private int runs;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Dictionaries to load besides those that are shipped.")
  private List<Path> actors = List.of();

  @Override
  public Integer call() {
    if (runs < 1) {
      throw new BenchException("--runs must be at least 1");
    }
    fresh();
    List<Double> times = new ArrayList<>();
    List<Double> sizes = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      double[] one = fresh();
      times.add(one[0]);
      sizes.add(one[1]);
    }
    System.out.println(runs + " processes on " + Machine.name());
    System.out.println();
    System.out.print(
        new Grid()
            .line("all knowledge", "median", "lowest", "highest")
            .line("  milliseconds to load", new Series(times), "%.0f")
            .line("  MiB it holds", new Series(sizes), "%.1f"));
    return 0;
  }

  /** Loads in a process of its own, with the options of this one: milliseconds and MiB. */
  private double[] fresh() {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    // As ./dateline codes.
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Once.class.getName()));
    actors.forEach(file -> command.add(file.toString()));
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      String said =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new BenchException("loading failed; what it said stands above");
      }
      String[] figures = said.split(" ", -1);
      return new double[] {Double.parseDouble(figures[0]), Double.parseDouble(figures[1])};
    } catch (IOException e) {
      throw new BenchException("java cannot be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted");
    }
  }

  /** What the fresh process does. */
  static final class Once {
    private Once() {}

    public static void main(String[] arguments) {
      double before = ProcessMemory.now().heap();
      long start = System.nanoTime();
      UserActors own = UserActors.read(Stream.of(arguments).map(Path::of).toList());
      EventResolver resolver = EventResolver.of("bench", own);
      try {
        double milliseconds = (System.nanoTime() - start) / 1e6;
        double heap = ProcessMemory.now().heap() - before;
        System.out.println(milliseconds + " " + heap);
      } finally {
        // Else it could be collected before its memory is looked at.
        Reference.reachabilityFence(resolver);
      }
    }
  }
}
