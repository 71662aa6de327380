package org.dateline.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;
import org.dateline.read.Reading;
import org.dateline.read.Readings;
import org.jspecify.annotations.Nullable;

/** The first articles of a file, read as they are asked for. Threads may share it. */
final class ArticleFile implements AutoCloseable {
  private final Readings readings;
  private int left;

  private ArticleFile(Readings readings, int left) {
    this.readings = readings;
    this.left = left;
  }

  /**
   * Opens a file.
   *
   * @param most how many articles it gives at most
   */
  static ArticleFile open(Path file, int most) {
    return new ArticleFile(Readings.of(List.of(file.toString()), System.in), most);
  }

  /** All that it gives, at once. */
  static List<Article> read(Path file, int most) {
    try (ArticleFile articles = open(file, most)) {
      List<Article> all = new ArrayList<>();
      for (Article next = articles.take(); next != null; next = articles.take()) {
        all.add(next);
      }
      if (all.isEmpty()) {
        throw new BenchException(file + ": holds no articles");
      }
      return all;
    }
  }

  /**
   * The next article, or null at the end. What is empty or skipped is passed over.
   *
   * @throws BenchException where something could not be read
   */
  synchronized @Nullable Article take() {
    while (left > 0 && readings.hasNext()) {
      Reading reading = readings.next();
      if (reading instanceof Reading.Read read) {
        left--;
        return read.article();
      }
      if (reading instanceof Reading.Failed failed) {
        throw new BenchException(failed.name() + ": " + failed.reason());
      }
    }
    return null;
  }

  @Override
  public void close() {
    readings.close();
  }
}
