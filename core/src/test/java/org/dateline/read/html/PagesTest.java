package org.dateline.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.Article;
import org.dateline.read.Decoded;
import org.dateline.read.Encoding;
import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The pages under {@code read/pages}: written for these tests in the mark-up habits of real content
 * systems. Those that begin with b were kept back until the rules were made; forms of dates and
 * datelines that they showed to be missing were added since.
 */
class PagesTest {
  private static final Path FOLDER = Path.of("src/test/resources/read/pages");

  @Test
  void titleDateAgencyAndDatelineAreRightOnNearlyAllPages() throws IOException {
    List<PageScore> scores = scores("");

    assertThat(scores).isNotEmpty();
    assertThat(scores.stream().filter(PageScore::fieldsRight).count())
        .describedAs(report(scores))
        .isGreaterThanOrEqualTo((long) Math.ceil(scores.size() * 0.95));
  }

  @Test
  void theTextIsTheArticleAndLittleElse() throws IOException {
    List<PageScore> scores = scores("");

    assertThat(mean(scores)).describedAs(report(scores)).isGreaterThanOrEqualTo(0.97);
    assertThat(scores).describedAs(report(scores)).allMatch(score -> score.body() >= 0.90);
  }

  /** Prints the report: {@code PagesTest a} for the pages that begin with a. */
  public static void main(String... arguments) throws IOException {
    Path folder = arguments.length > 1 ? Path.of(arguments[1]) : FOLDER;
    List<PageScore> scores = scores(folder, arguments.length > 0 ? arguments[0] : "");
    System.out.println(report(scores));
  }

  static String report(List<PageScore> scores) {
    StringBuilder report = new StringBuilder("\n");
    scores.forEach(score -> report.append(score.line()).append('\n'));
    report.append(
        String.format(
            Locale.ROOT,
            "%d pages: title %d, date %d, agency %d, dateline %d, all four %d; body F1 mean %.4f,"
                + " least %.3f%n",
            scores.size(),
            scores.stream().filter(PageScore::title).count(),
            scores.stream().filter(PageScore::date).count(),
            scores.stream().filter(PageScore::agency).count(),
            scores.stream().filter(PageScore::dateline).count(),
            scores.stream().filter(PageScore::fieldsRight).count(),
            mean(scores),
            scores.stream().mapToDouble(PageScore::body).min().orElse(0)));
    return report.toString();
  }

  private static double mean(List<PageScore> scores) {
    return scores.stream().mapToDouble(PageScore::body).average().orElse(0);
  }

  private static List<PageScore> scores(String beginning) throws IOException {
    return scores(FOLDER, beginning);
  }

  private static List<PageScore> scores(Path folder, String beginning) throws IOException {
    return ExpectedPage.in(folder).stream()
        .filter(page -> page.name().startsWith(beginning))
        .map(page -> PageScore.of(page, read(page)))
        .toList();
  }

  static @Nullable Article read(ExpectedPage page) {
    Decoded decoded = PageBytes.decode(page.html(), Encoding.of(page.html()), null);
    return HtmlPage.reading(page.name(), decoded.text(), null, decoded.note())
            instanceof Reading.Read read
        ? read.article()
        : null;
  }

  static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
