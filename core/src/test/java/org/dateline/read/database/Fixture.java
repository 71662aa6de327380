package org.dateline.read.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/** Reads files of the tests with one reader. */
final class Fixture {

  private Fixture() {}

  static String text(String file) {
    try (InputStream in = Fixture.class.getResourceAsStream("/read/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean knows(ArticleReader reader, String text) {
    try {
      return reader.knows(input(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Input input(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Input.open("a.txt", new ByteArrayInputStream(bytes), false);
  }

  static List<Reading> readings(ArticleReader reader, String text) {
    List<Reading> all = new ArrayList<>();
    try {
      reader.read(input(text)).forEachRemaining(all::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  static Article article(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return read.article();
    }
    throw new AssertionError("no article: " + reading);
  }
}
