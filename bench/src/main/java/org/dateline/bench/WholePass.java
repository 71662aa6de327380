package org.dateline.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dateline.Article;
import org.dateline.Coder;
import org.dateline.Event;
import org.dateline.export.EventJson;

/**
 * The whole way, from the bytes of a file to lines of event JSON, which are then thrown away. The
 * threads that code also read and write: none runs beside them.
 *
 * @param file what is read
 * @param articles how many articles of it
 * @param coder what codes
 * @param threads how many share the articles
 */
record WholePass(Path file, int articles, Coder coder, int threads) implements Pass {

  @Override
  public Work run() {
    try (ArticleFile from = ArticleFile.open(file, articles);
        OutputStream to = OutputStream.nullOutputStream()) {
      return Crew.run(threads, () -> share(from, to));
    } catch (IOException e) {
      throw new BenchException("cannot write: " + e.getMessage());
    }
  }

  private Work share(ArticleFile from, OutputStream to) throws IOException {
    Work done = Work.NONE;
    for (Article article = from.take(); article != null; article = from.take()) {
      Coder.Coded coded = coder.codeCounted(article);
      for (Event event : coded.events()) {
        to.write((EventJson.line(event) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      done = done.plus(new Work(1, coded.sentences(), coded.read(), coded.events().size()));
    }
    return done;
  }
}
