package org.dateline.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.Article;
import org.dateline.read.Bytes;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

class RtfReaderTest {

  @Test
  void takesShortParagraphsForParagraphs() {
    Article article =
        Bytes.article(
            "{\\rtf1\\ansi\\pard\\b Envoys meet in Harwick\\b0\\par\\pard Ministers met.\\par\n"
                + "\\pard They signed an accord.\\par\\par Rebels freed a hostage.\\par}");

    assertThat(article.title()).isEqualTo("Envoys meet in Harwick");
    assertThat(article.text().split("\n\n")).hasSize(4);
  }

  @Test
  void readsAnRtfFileAsOneArticle() throws IOException {
    Article article = Bytes.article(Sample.bytes("statement.rtf"));

    assertThat(article.title()).isEqualTo("Benin and Togo agree to reopen river crossing");
    assertThat(article.agency()).isEqualTo("AFP");
    assertThat(article.dateline()).isEqualTo("LOME");
    assertThat(article.text().split("\n\n")).hasSize(5);
    assertThat(article.text())
        .contains("Togo’s foreign minister")
        .contains("“We will reopen the crossing within a month,” the spokesman")
        .doesNotContain("Press Office", "Ministry of Foreign Affairs", "Arial");
  }

  @Test
  void givesNoArticleWhereThereIsNoText() {
    assertThat(Bytes.reading("{\\rtf1\\ansi{\\fonttbl\\f0 Arial;}}"))
        .isEqualTo(new Reading.Empty("-"));
  }

  @Test
  void refusesWhatIsTooLong() {
    byte[] bytes = new byte[RtfReader.LONGEST_FILE + 1];
    byte[] start = "{\\rtf1 ".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(start, 0, bytes, 0, start.length);

    assertThat(Bytes.reading(bytes))
        .isEqualTo(
            new Reading.Failed(
                "-", "longer than 32 MiB, which no article is; part it into articles"));
  }

  @Test
  void refusesTextThatIsTooLong() {
    assertThat(Bytes.reading("{\\rtf1 " + "It rained. ".repeat(300_000) + "}"))
        .isEqualTo(new Reading.Failed("-", "the text is longer than 2 MiB, which no article is"));
  }
}
