package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Article;

/** Reads bytes as if they came from standard input. */
public final class Bytes {
  private Bytes() {}

  public static List<Reading> readings(byte[] bytes) {
    List<Reading> all = new ArrayList<>();
    try (Readings readings = Readings.of(List.of("-"), new ByteArrayInputStream(bytes))) {
      readings.forEachRemaining(all::add);
    }
    return all;
  }

  public static Reading reading(byte[] bytes) {
    return readings(bytes).get(0);
  }

  public static Reading reading(String text) {
    return reading(text.getBytes(StandardCharsets.UTF_8));
  }

  public static Article article(byte[] bytes) {
    Reading reading = reading(bytes);
    if (reading instanceof Reading.Read read) {
      return read.article();
    }
    throw new AssertionError("no article: " + reading);
  }

  public static Article article(String text) {
    return article(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Has one reader read them; it must give something, within two seconds. */
  public static void assertReadings(ArticleReader reader, byte[] bytes) {
    List<Reading> readings =
        assertTimeout(
            Duration.ofSeconds(2),
            () -> {
              Input input = Input.open("a", new ByteArrayInputStream(bytes), false);
              reader.knows(input);
              List<Reading> all = new ArrayList<>();
              reader.read(input).forEachRemaining(all::add);
              return all;
            });
    assertThat(readings).isNotEmpty();
  }
}
