package org.dateline.read.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/** Reads files of the tests with one reader. */
final class Fixture {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-05T12:00:00Z"), ZoneOffset.UTC);

  private Fixture() {}

  static String text(String file) {
    try (InputStream in = Fixture.class.getResourceAsStream("/read/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Reading> readings(ArticleReader reader, String xml) {
    List<Reading> all = new ArrayList<>();
    try {
      byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
      reader
          .read(Input.open("a.xml", new ByteArrayInputStream(bytes), false))
          .forEachRemaining(all::add);
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
