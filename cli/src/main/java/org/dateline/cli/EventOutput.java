package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.Event;
import org.dateline.cli.view.ArticleTable;
import org.dateline.export.EventCsv;
import org.dateline.export.EventJson;

/** Writes coded articles in one format, in UTF-8. */
interface EventOutput {

  /** What comes before all articles. */
  default String head() {
    return "";
  }

  /** What is written for one article. */
  String of(Outcome.Coded article);

  /** Writes what comes before all articles. */
  default void begin(OutputStream out) throws IOException {
    out.write(head().getBytes(StandardCharsets.UTF_8));
  }

  /** Writes one article. */
  default void write(Outcome.Coded article, OutputStream out) throws IOException {
    out.write(of(article).getBytes(StandardCharsets.UTF_8));
  }

  /** One line of JSON an event. */
  record Jsonl() implements EventOutput {
    @Override
    public String of(Outcome.Coded article) {
      StringBuilder lines = new StringBuilder();
      for (Event event : article.events()) {
        lines.append(EventJson.line(event)).append('\n');
      }
      return lines.toString();
    }
  }

  /** One record of values parted by commas an event. */
  record Csv() implements EventOutput {
    @Override
    public String head() {
      return EventCsv.header();
    }

    @Override
    public String of(Outcome.Coded article) {
      StringBuilder rows = new StringBuilder();
      article.events().forEach(event -> rows.append(EventCsv.row(event)));
      return rows.toString();
    }
  }

  /** To be read at a terminal. */
  record Table(ArticleTable table) implements EventOutput {
    @Override
    public String of(Outcome.Coded article) {
      StringBuilder lines = new StringBuilder();
      for (String line : table.lines(article.article(), article.name(), article.events())) {
        lines.append(line).append('\n');
      }
      return lines.toString();
    }
  }
}
