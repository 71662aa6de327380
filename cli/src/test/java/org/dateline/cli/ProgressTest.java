package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.dateline.Article;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream errors = new PrintStream(said, true, StandardCharsets.UTF_8);
  private final RunCounts counts = new RunCounts(0);

  @Test
  void saysNothingInTheFirstSecond() {
    Progress progress = new Progress(errors, 80, true, OptionalLong.of(1000), 0);
    progress.advance(article(320), counts, SECOND - 1);
    progress.hide();
    assertThat(said()).isEmpty();
  }

  @Test
  void showsABarWhereTheSizeIsKnown() {
    Progress progress = new Progress(errors, 80, true, OptionalLong.of(1000), 0);
    counts.add(article(320));
    progress.advance(article(320), counts, 2 * SECOND);
    assertThat(said())
        .isEqualTo(
            "\r\u001b[K████████████             50% · 1 article · 5 sentences/s · 0:02 left");
  }

  @Test
  void showsCountsAloneWhereTheSizeIsNotKnown() {
    Progress progress = new Progress(errors, 80, true, OptionalLong.empty(), 0);
    counts.add(article(320));
    progress.advance(article(320), counts, 2 * SECOND);
    progress.hide();
    assertThat(said()).isEqualTo("\r\u001b[K1 article · 5 sentences/s\r\u001b[K");
  }

  @Test
  void staysAwayFromAPipe() {
    Progress progress = new Progress(errors, 80, false, OptionalLong.of(1000), 0);
    progress.advance(article(320), counts, 5 * SECOND);
    assertThat(said()).isEmpty();
  }

  private static Outcome article(int length) {
    Article article = Article.text("x".repeat(length)).build();
    return new Outcome.Coded(article, "x", List.of(), 10, null);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
