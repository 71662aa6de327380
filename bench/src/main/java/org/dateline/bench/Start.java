package org.dateline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Seconds from the start of the whole program to its first event, and to its end. */
@Command(
    name = "start",
    description = "Seconds from the start of ./dateline to its first event, and to its end.",
    footer = {"", "Example:", "  bench/run start --runs 10 article.txt"})
public final class Start implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      defaultValue = "${sys:dateline.home:-.}/examples/2011-09-26-islamabad-washington.txt",
      description = "One article with at least one event. Default: one of examples/.")
  private Path file = Path.of("");

  @Option(
      names = "--runs",
      paramLabel = "N",
      defaultValue = "10",
      description = "How often it is started, after one start that is not counted. Default: 10.")
  private int runs;

  @Option(
      names = "--program",
      paramLabel = "PATH",
      defaultValue = "${sys:dateline.home:-.}/dateline",
      description = "What is started. Default: the launcher of this repository.")
  private Path program = Path.of("");

  @Override
  public Integer call() {
    if (runs < 1) {
      throw new BenchException("--runs must be at least 1");
    }
    String load = Machine.load();
    // The first start may build the program, and brings its files into the system's memory.
    run();
    List<Double> first = new ArrayList<>();
    List<Double> end = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      Times times = run();
      first.add(times.firstLine);
      end.add(times.end);
    }
    System.out.println(runs + " starts with " + file.getFileName() + " on " + Machine.name());
    System.out.println("load average: " + load + " before, " + Machine.load() + " after");
    System.out.println();
    System.out.print(
        new Grid()
            .line("seconds", "median", "lowest", "highest")
            .line("  to the first event", new Series(first), "%.2f")
            .line("  to the end", new Series(end), "%.2f"));
    return 0;
  }

  /** Seconds from the start. */
  private record Times(double firstLine, double end) {}

  private Times run() {
    List<String> command =
        List.of(program.toString(), "code", "--format", "jsonl", file.toString());
    try {
      Path errors = Files.createTempFile("dateline-start", ".txt");
      try {
        return time(new ProcessBuilder(command).redirectError(errors.toFile()), errors);
      } finally {
        Files.delete(errors);
      }
    } catch (IOException e) {
      throw new BenchException(program + ": cannot be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted");
    }
  }

  private Times time(ProcessBuilder builder, Path errors) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = builder.start();
    double first;
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      boolean any = output.readLine() != null;
      first = secondsSince(start);
      if (any) {
        output.lines().forEach(line -> {});
      }
      int code = process.waitFor();
      if (code != 0 || !any) {
        String said = Files.readString(errors).strip();
        throw new BenchException(program + " gave no event and ended with " + code + ": " + said);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      process.destroy();
    }
    return new Times(first, secondsSince(start));
  }

  private static double secondsSince(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
