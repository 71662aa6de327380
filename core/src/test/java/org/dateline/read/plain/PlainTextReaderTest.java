package org.dateline.read.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.dateline.Article;
import org.dateline.read.Bytes;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

  @Test
  void takesTheBodyOutOfAPastedPage() throws IOException {
    assertThat(page().text()).isEqualTo(resource("pasted-page.body.txt").strip());
  }

  @Test
  void readsWhatAPastedPageSaysOfItself() throws IOException {
    Article page = page();

    assertThat(page.title()).isEqualTo("Togo ‘ready to sign’ river accord");
    assertThat(page.agency()).isEqualTo("AFP");
    assertThat(page.dateline()).isEqualTo("LOME");
    assertThat(page.published()).isEqualTo(LocalDate.of(2012, 3, 14));
    assertThat(page.updatedAt()).hasToString("2012-03-15T09:30");
  }

  @Test
  void readsTwoDatesOnOneLine() {
    Article page =
        Bytes.article("Title\n\nPublished: 3 May 2012 | Updated: 4 May 2012\n\nIt rained in Lome.");

    assertThat(page.published()).isEqualTo(LocalDate.of(2012, 5, 3));
    assertThat(page.updatedAt()).hasToString("2012-05-04");
  }

  @Test
  void knowsNoDateWhereThePageHasNone() {
    assertThat(Bytes.article("Title\n\nBy (AFP)\n\nFollow us on\n\nIt rained.").published())
        .isNull();
  }

  @Test
  void keepsSentencesThatBeginLikeFurniture() {
    String body =
        "Reporting by journalists was banned in the north of the country on Monday.\n\n"
            + "More international pressure will follow, and more news from the front is awaited.";

    assertThat(Bytes.article("Title\n\nPublished: 3 May 2012\n\n" + body).text()).isEqualTo(body);
  }

  @Test
  void keepsWhatFollowsTheEndOfThePageWhereItIsProse() {
    Article page =
        Bytes.article(
            "Title\n\nPublished: 3 May 2012\n\nIt rained in Lome.\n\nMore news from Togo\n\n"
                + "Strike shuts port\n\nThe minister said on Monday that the rain would go on.");

    assertThat(page.text())
        .isEqualTo("It rained in Lome.\n\nThe minister said on Monday that the rain would go on.");
  }

  @Test
  void keepsOtherTextAsItIs() {
    String text = "  It rained.\r\n\r\n\r\nIt snowed.\u00A0 \n";

    assertThat(Bytes.article(text).text()).isEqualTo(text);
  }

  @Test
  void takesAShortFirstLineForTheTitleButLeavesItInTheText() {
    String text = "Rain in Lome\n\nIt rained in Lome on Monday, and then the river rose.";

    assertThat(Bytes.article(text).title()).isEqualTo("Rain in Lome");
    assertThat(Bytes.article(text).text()).isEqualTo(text);
  }

  @Test
  void takesNoSentenceForATitle() {
    assertThat(Bytes.article("It rained.\n\nIt rained in Lome on Monday.").title()).isNull();
    assertThat(Bytes.article("Rain in Lome\nIt rained in Lome on Monday.").title()).isNull();
  }

  @Test
  void takesTheDatelineOfPlainTextAndLeavesItInTheText() {
    Article article = Bytes.article("LOME, Sept 26 (Reuters) - It rained.");

    assertThat(article.dateline()).isEqualTo("LOME");
    assertThat(article.agency()).isEqualTo("Reuters");
    assertThat(article.text()).startsWith("LOME");
  }

  @Test
  void readsOneLineOfAMegabyte() {
    String line = "It rained in Lome on Monday. ".repeat(60_000);

    assertThat(Bytes.article(line).text()).hasSameSizeAs(line);
  }

  private static Article page() throws IOException {
    return Bytes.article(resource("pasted-page.txt"));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PlainTextReaderTest.class.getResourceAsStream("/read/" + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
