package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.cli.terminal.Printable;
import org.dateline.cli.view.ReadingTable;
import org.dateline.export.ArticleJson;
import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;

/** Writes what was read in one format, in UTF-8. */
interface ReadingOutput {

  /** What is written for one reading; empty where nothing is. */
  String of(Reading reading);

  /** Whether it also says why something was not read. */
  default boolean showsTrouble() {
    return false;
  }

  /** Writes one reading. */
  default void write(Reading reading, OutputStream out) throws IOException {
    out.write(of(reading).getBytes(StandardCharsets.UTF_8));
  }

  /** One line of JSON an article. */
  record Jsonl() implements ReadingOutput {
    @Override
    public String of(Reading reading) {
      return reading instanceof Reading.Read read ? ArticleJson.line(read.article()) + "\n" : "";
    }
  }

  /** The whole article: headline, what is known of it, and its text. */
  record Text() implements ReadingOutput {
    @Override
    public String of(Reading reading) {
      if (!(reading instanceof Reading.Read read)) {
        return "";
      }
      Article article = read.article();
      return Stream.of(article.title(), facts(article), article.url(), article.text())
          .filter(Objects::nonNull)
          .filter(part -> !part.isEmpty())
          .map(Text::lines)
          .collect(Collectors.joining("\n\n", "", "\n\n\n"));
    }

    /** The words without what could command a terminal. */
    private static String lines(String words) {
      return words.lines().map(Printable::of).collect(Collectors.joining("\n"));
    }

    private static String facts(Article article) {
      String updated = article.updatedAt() == null ? null : "updated " + article.updatedAt();
      String published = Objects.toString(article.publishedAt(), null);
      return Stream.of(
              article.agency(),
              article.author(),
              article.dateline(),
              published,
              updated,
              article.section(),
              article.revision(),
              article.teaser() ? "teaser" : null)
          .filter(Text::isSaid)
          .collect(Collectors.joining(" · "));
    }

    private static boolean isSaid(@Nullable String fact) {
      return fact != null && !fact.isBlank();
    }
  }

  /** A line for each reading. */
  record Table(ReadingTable table) implements ReadingOutput {
    @Override
    public String of(Reading reading) {
      return table.line(reading) + "\n";
    }

    @Override
    public boolean showsTrouble() {
      return true;
    }
  }
}
