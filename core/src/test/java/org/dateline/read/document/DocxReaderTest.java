package org.dateline.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.dateline.Article;
import org.dateline.read.Bytes;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

class DocxReaderTest {
  private static final String TYPES = "[Content_Types].xml";
  private static final String SENTENCE =
      "The Senate voted for the treaty by a single vote on Monday.";

  @Test
  void readsADocumentAsOneArticle() throws IOException {
    Article article = statement();

    assertThat(article.title()).isEqualTo("Chad and Niger sign accord on lake patrols");
    assertThat(article.author()).isEqualTo("Awa Moussa");
    assertThat(article.agency()).isEqualTo("AFP");
    assertThat(article.dateline()).isEqualTo("NDJAMENA");
    assertThat(article.publishedAt()).hasToString("2013-05-03");
  }

  @Test
  void takesInsertionsAndLeavesDeletionsOut() throws IOException {
    assertThat(statement().text())
        .startsWith("Chad and Niger on Thursday signed an accord")
        .doesNotContain("refused");
  }

  @Test
  void leavesHiddenWordsOut() throws IOException {
    assertThat(statement().text())
        .contains("said that three hundred soldiers would be sent")
        .doesNotContain("Hidden");
  }

  @Test
  void readsATextBoxOnce() throws IOException {
    assertThat(statement().text()).containsOnlyOnce("Fishermen welcomed the patrols.");
  }

  @Test
  void makesRowsOfATableParagraphs() throws IOException {
    assertThat(statement().text()).contains("Country | Soldiers\n\nChad | 180\n\n");
  }

  @Test
  void keepsTheParagraphsOfATableOfOneCell() {
    assertThat(
            article(
                "<w:tbl><w:tr><w:tc>"
                    + p("It rained.")
                    + p("It snowed.")
                    + "</w:tc></w:tr></w:tbl>"))
        .isEqualTo("It rained.\n\nIt snowed.");
  }

  @Test
  void takesAHeadlineThatBeginsWithByForNoByline() {
    byte[] bytes =
        Zip.of(
            TYPES,
            "<Types/>",
            "word/document.xml",
            document(p("By a whisker, the treaty passes") + p("By Jane Doe") + p(SENTENCE)));

    assertThat(Bytes.article(bytes).title()).isEqualTo("By a whisker, the treaty passes");
    assertThat(Bytes.article(bytes).author()).isEqualTo("Jane Doe");
  }

  @Test
  void keepsTheWordsThatARubyTextExplains() {
    assertThat(
            article(
                "<w:p><w:r><w:ruby><w:rt><w:r><w:t>toh-kyoh</w:t></w:r></w:rt><w:rubyBase>"
                    + "<w:r><w:t>Tokyo</w:t></w:r></w:rubyBase></w:ruby></w:r>"
                    + "<w:r><w:t> voted.</w:t></w:r></w:p>"))
        .isEqualTo("Tokyo voted.");
  }

  @Test
  void keepsBreaksAndTabsAsSpaces() {
    assertThat(
            article(
                "<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>"
                    + "<w:r><w:t>It</w:t><w:br/><w:t>rained</w:t><w:tab/><w:t>here.</w:t></w:r></w:p>"))
        .isEqualTo("It rained here.");
  }

  @Test
  void datesByWhatTheFileSaysWhereTheTextSaysNothing() {
    byte[] bytes =
        Zip.of(
            TYPES,
            "<Types/>",
            "word/document.xml",
            document(p("It rained in Lome all day.")),
            "docProps/core.xml",
            "<a><title>Rain &amp; wind in Lome</title><creator>Jane Doe</creator>"
                + "<created>2013-05-03T10:00:00Z</created></a>");

    assertThat(Bytes.reading(bytes))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> {
              assertThat(read.article().title()).isEqualTo("Rain & wind in Lome");
              assertThat(read.article().author()).isEqualTo("Jane Doe");
              assertThat(read.article().publishedAt()).hasToString("2013-05-03T10:00Z");
              assertThat(read.note()).isEqualTo("dated by what the file says of its making");
            });
  }

  @Test
  void givesWhatStandsBeforeABreak() {
    byte[] bytes =
        Zip.of(TYPES, "<Types/>", "word/document.xml", "<w><p><r><t>It rained.</t></r></p><p>");

    assertThat(Bytes.reading(bytes))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> {
              assertThat(read.article().text()).isEqualTo("It rained.");
              assertThat(read.note()).isEqualTo("ends too early in line 1; the file is cut off");
            });
  }

  @Test
  void leavesSpreadsheetsAndSlidesAside() {
    String type = "<Types>word/</Types>";

    assertThat(Bytes.reading(Zip.stored(TYPES, type, "xl/workbook.xml", "<a/>")))
        .isEqualTo(new Reading.Skipped("-", "a spreadsheet, which is not read; save it as .csv"));
    assertThat(Bytes.reading(Zip.stored(TYPES, type, "ppt/slides.xml", "<a/>")))
        .isEqualTo(new Reading.Skipped("-", "slides, which are not read"));
  }

  @Test
  void refusesADocumentWithoutText() {
    assertThat(Bytes.reading(Zip.of(TYPES, "<Types/>", "word/styles.xml", "<a/>")))
        .isEqualTo(new Reading.Failed("-", "broken document: it has no word/document.xml"));
  }

  @Test
  void refusesAPartThatUnpacksToTooMuch() {
    byte[] bytes = Zip.of(TYPES, "<Types/>", "word/document.xml", " ".repeat((64 << 20) + 1));

    assertThat(Bytes.reading(bytes))
        .isEqualTo(
            new Reading.Failed("-", "broken document: it unpacks to more than a document can be"));
  }

  @Test
  void leavesOldWordDocumentsAside() {
    byte[] bytes = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
    };

    assertThat(Bytes.reading(bytes))
        .isEqualTo(
            new Reading.Skipped(
                "-", "an old Word document (.doc), which is not read; save it as .docx"));
  }

  private static Article statement() throws IOException {
    return Bytes.article(Sample.bytes("statement.docx"));
  }

  private static String article(String body) {
    return Bytes.article(Zip.of(TYPES, "<Types/>", "word/document.xml", document(body))).text();
  }

  private static String document(String body) {
    return "<w:document xmlns:w='urn:w'><w:body>" + body + "</w:body></w:document>";
  }

  private static String p(String words) {
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
  }
}
