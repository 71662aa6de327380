package org.dateline.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.dateline.Article;
import org.dateline.read.Bytes;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
  private static final String BEFORE_BOMB = "%PDF-1.4\n1 0 obj\n<</Length 1>>\nstream\n";
  private static final Reading TOO_MUCH =
      new Reading.Failed("-", "a PDF with a part that unpacks to more than 48 MiB");

  @Test
  void saysThatAFileIsCutOff() throws IOException {
    byte[] whole = fixture("without-text.pdf");
    byte[] cut = Arrays.copyOf(whole, whole.length - 8);

    assertThat(Bytes.reading(cut))
        .isEqualTo(new Reading.Failed("-", "ends too early; the file is cut off"));
  }

  @Test
  void readsAPdfAsOneArticle() throws IOException {
    Article article = statement();

    assertThat(article.title())
        .isEqualTo("Togo and Benin agree to reopen the crossing on the river Mono");
    assertThat(article.agency()).isEqualTo("AFP");
    assertThat(article.dateline()).isEqualTo("LOME");
    assertThat(article.publishedAt()).hasToString("2012-03-14");
  }

  @Test
  void joinsLinesIntoParagraphs() throws IOException {
    assertThat(statement().text().split("\n\n"))
        .hasSize(8)
        .contains(
            "The ministers will meet again in Cotonou in April to discuss compensation for the"
                + " families of the officers.")
        .allSatisfy(paragraph -> assertThat(paragraph).doesNotContain("\n"));
  }

  @Test
  void makesWordsWholeThatWerePartedAtTheEndOfALine() throws IOException {
    assertThat(statement().text().split("[^a-z]+"))
        .contains("demonstration", "administration", "compensation", "commission")
        .doesNotContain("adminis");
  }

  @Test
  void leavesOutRunningHeadsAndPageNumbers() throws IOException {
    assertThat(statement().text()).doesNotContain("press release", "Page 1", "Page 2");
  }

  @Test
  void joinsAParagraphAcrossPages() throws IOException {
    assertThat(statement().text().split("\n\n"))
        .anyMatch(p -> p.startsWith("Observers described") && p.endsWith("asked for guarantees."));
  }

  @Test
  void takesNoNameOfAFileForATitle() throws IOException {
    assertThat(statement().title()).doesNotContain("Microsoft");
  }

  @Test
  void leavesAsideWhatIsEncrypted() throws IOException {
    assertThat(Bytes.reading(fixture("encrypted.pdf")))
        .isEqualTo(new Reading.Skipped("-", "encrypted; save it without a password"));
  }

  @Test
  void leavesAsideAScanWithoutText() throws IOException {
    assertThat(Bytes.reading(fixture("without-text.pdf")))
        .isEqualTo(new Reading.Skipped("-", "a scanned PDF without text"));
  }

  @Test
  void leavesAsideWhatIsTooLong() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (int page = 0; page < 301; page++) {
        document.addPage(new PDPage());
      }
      document.save(bytes);
    }

    assertThat(Bytes.reading(bytes.toByteArray()))
        .isEqualTo(new Reading.Skipped("-", "a PDF of 301 pages, which no article is"));
  }

  @Test
  void refusesABrokenFile() {
    assertThat(Bytes.reading("%PDF-1.4\nnothing else\n%%EOF"))
        .isInstanceOfSatisfying(
            Reading.Failed.class, failed -> assertThat(failed.reason()).startsWith("broken PDF: "));
  }

  @Test
  void refusesAPartThatUnpacksToTooMuch() throws IOException {
    assertThat(Bytes.reading(bomb())).isEqualTo(TOO_MUCH);
  }

  @Test
  void looksIntoAPartWhoseHeaderIsBrokenAsTheLibraryDoes() throws IOException {
    byte[] bytes = bomb();
    bytes[BEFORE_BOMB.length()] = 0;

    assertThat(Bytes.reading(bytes)).isEqualTo(TOO_MUCH);
  }

  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(BEFORE_BOMB.getBytes(StandardCharsets.US_ASCII));
    try (OutputStream packed = new DeflaterOutputStream(bytes)) {
      for (int block = 0; block <= Unpacked.LARGEST >> 20; block++) {
        packed.write(new byte[1 << 20]);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void takesNoTextForAPdf() {
    assertThat(Bytes.article("The file began with %PDF-1.4, the court heard.").text())
        .startsWith("The file");
  }

  private static Article statement() throws IOException {
    return Bytes.article(Sample.bytes("statement.pdf"));
  }

  private static byte[] fixture(String file) throws IOException {
    return Sample.of("/read/document/" + file);
  }
}
