package org.dateline.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.dateline.Article;
import org.dateline.read.Bytes;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

class OdtReaderTest {

  @Test
  void readsAnOpenDocumentTextAsOneArticle() throws IOException {
    Article article = Bytes.article(Sample.bytes("statement.odt"));

    assertThat(article.title()).isEqualTo("Malawi expels envoy of Zambia");
    assertThat(article.author()).isEqualTo("Grace Banda");
    assertThat(article.agency()).isEqualTo("Reuters");
    assertThat(article.dateline()).isEqualTo("LILONGWE");
    assertThat(article.publishedAt()).hasToString("2014-06-06T08:30");
    assertThat(article.text())
        .startsWith("Malawi on Friday expelled the ambassador of Zambia and recalled its own.")
        .contains("having met leaders of the opposition in secret.\n\nZambia", "Envoys | 2")
        .doesNotContain("check this", "old words", "A note");
  }

  @Test
  void refusesADocumentWithoutText() {
    assertThat(
            Bytes.reading(
                Zip.stored("mimetype", "application/vnd.oasis.opendocument.text", "a", "b")))
        .isEqualTo(new Reading.Failed("-", "broken document: it has no content.xml"));
  }
}
