package org.dateline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.read.Reading;
import org.dateline.read.Readings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How fast files are read, without coding them, on one thread. */
@Command(
    name = "read",
    description = "Megabytes a second of reading alone, for each file, and the memory it took.",
    footer = {"", "Example:", "  bench/run read news.jsonl pages.tar CC-NEWS.warc.gz"})
public final class ReadingSpeed implements Callable<Integer> {
  private static final double MEGABYTE = 1e6;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files or folders of any format.")
  private List<Path> files = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "Read each file so often after one time that is not counted. Default: 3.")
  private int rounds;

  @Override
  public Integer call() throws IOException {
    if (rounds < 1) {
      throw new BenchException("--rounds must be at least 1");
    }
    System.out.println("Reading on one thread on " + Machine.name());
    System.out.println();
    Grid grid = new Grid().line("file", "MB", "articles", "not read", "MB/s", "lowest", "highest");
    for (Path file : files) {
      grid.line(row(file));
    }
    System.out.print(grid);
    ProcessMemory memory = ProcessMemory.now();
    System.out.println();
    Double most = memory.mostResident();
    System.out.println(
        "most resident: " + (most == null ? "unknown" : Grid.number("%.0f MiB", most)));
    return 0;
  }

  private String[] row(Path file) throws IOException {
    double megabytes = Files.isDirectory(file) ? folder(file) : Files.size(file) / MEGABYTE;
    Count count = Count.of(file);
    List<Double> rates = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      Count again = Count.of(file);
      rates.add(megabytes / ((System.nanoTime() - start) / 1e9));
      if (!again.equals(count)) {
        throw new BenchException(file + ": gave " + count + ", then " + again);
      }
    }
    Series series = new Series(rates);
    return new String[] {
      String.valueOf(file.getFileName()),
      Grid.number("%.1f", megabytes),
      Grid.number("%,d", count.articles),
      Grid.number("%,d", count.others),
      Grid.number("%.1f", series.median()),
      Grid.number("%.1f", series.lowest()),
      Grid.number("%.1f", series.highest())
    };
  }

  private static double folder(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      double sum = 0;
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        sum += Files.size(file);
      }
      return sum / MEGABYTE;
    }
  }

  /** What reading a file gave. */
  private record Count(long articles, long others) {
    static Count of(Path file) {
      long articles = 0;
      long others = 0;
      try (Readings readings = Readings.of(List.of(file.toString()), System.in)) {
        while (readings.hasNext()) {
          boolean read = readings.next() instanceof Reading.Read;
          articles += read ? 1 : 0;
          others += read ? 0 : 1;
        }
      }
      return new Count(articles, others);
    }
  }
}
