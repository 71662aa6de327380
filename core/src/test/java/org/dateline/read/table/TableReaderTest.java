package org.dateline.read.table;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.Article;
import org.dateline.read.Bytes;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.fields.FieldMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
  private static final FieldMap MAP = FieldMap.of(Map.of());

  @Test
  void readsARowAsAnArticle() throws IOException {
    List<Reading> readings = named("a.csv", resource("one-of-each/articles.csv"));

    assertThat(readings).extracting(Reading::name).containsExactly("a.csv:2", "a.csv:5");
    Article first = article(readings.get(0));
    assertThat(first.id()).isEqualTo("csv-1");
    assertThat(first.title()).isEqualTo("Rebels release hostages, army says");
    assertThat(first.publishedAt()).hasToString("2024-03-19");
    assertThat(first.agency()).isEqualTo("The Daily Example");
    assertThat(first.text()).contains("\"almost a year\"", "ransom.\n\nThe defence");
  }

  @Test
  void readsTabsWithQuotationMarksThatQuoteNothing() throws IOException {
    Article article = article(named("a.tsv", resource("one-of-each/articles.tsv")).get(0));

    assertThat(article.title()).isEqualTo("Talks on the river dam resume");
    assertThat(article.url()).isEqualTo("https://news.example/tsv/1");
    assertThat(article.text()).contains("\"We are ready to compromise,\"");
  }

  @Test
  void knowsATableWithoutAName() throws IOException {
    assertThat(Bytes.readings(resource("one-of-each/articles.csv")))
        .extracting(Reading::name)
        .containsExactly("-:2", "-:5");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void tellsWhatPartsTheCells(String delimiter) {
    String table =
        String.join(delimiter, "Date", "Title", "Text")
            + "\r\n"
            + String.join(delimiter, "2011-09-26", "T", "It rained.")
            + "\r\n";

    Article article = article(named("a.csv", table).get(0));
    assertThat(article.title()).isEqualTo("T");
    assertThat(article.text()).isEqualTo("It rained.");
    assertThat(article.publishedAt()).hasToString("2011-09-26");
  }

  @Test
  void readsEveryEncoding() {
    String table = "title,text\nT,Caf\u00e9 \u2013 closed.\n";

    assertThat(article(named("a.csv", table)).text()).isEqualTo("Caf\u00e9 \u2013 closed.");
    assertThat(article(named("a.csv", "\uFEFF" + table)).title()).isEqualTo("T");
    assertThat(article(named("a.csv", ("\uFEFF" + table).getBytes(UTF_16LE))).text())
        .isEqualTo("Caf\u00e9 \u2013 closed.");
    List<Reading> windows = named("a.csv", table.getBytes(Charset.forName("windows-1252")));
    assertThat(article(windows).text()).isEqualTo("Caf\u00e9 \u2013 closed.");
    assertThat(((Reading.Read) windows.get(0)).note()).isEqualTo("not UTF-8; read as windows-1252");
  }

  @Test
  void takesTheColumnThatTheUserNames() {
    FieldMap map = FieldMap.of(Map.of("text", "Artikel"));

    assertThat(article(named("a.csv", "kop,artikel\nT,It rained.\n".getBytes(UTF_8), map)).text())
        .isEqualTo("It rained.");
  }

  @Test
  void saysThatNoColumnIsKnownToHoldTheText() {
    assertThat(named("a.csv", "EventID,Actor1,Actor2,EventCode\n1,NLD,SDR,036\n"))
        .containsExactly(
            new Reading.Failed(
                "a.csv", "no column is known to hold the text; name it with --map text=COLUMN"));
  }

  @Test
  void saysTheSameOfAWideTableWithTabsWhateverItsName() {
    String polecat =
        """
        Event ID\tEvent Date\tEvent Type\tActor Name\tRecipient Name\tContexts
        1\t2023-01-01\tCONSULT\tA\tB\telections
        """;

    assertThat(Bytes.readings(polecat.getBytes(UTF_8)))
        .containsExactly(
            new Reading.Failed(
                "-", "no column is known to hold the text; name it with --map text=COLUMN"));
  }

  @Test
  void saysThatARowEndsTooEarlyAndReadsOn() {
    List<Reading> readings = named("a.csv", "id,text\n1\n2,It rained.\n3,\n");

    assertThat(readings.get(0))
        .isEqualTo(new Reading.Failed("a.csv:2", "the row ends before the column with the text"));
    assertThat(article(readings.get(1)).id()).isEqualTo("2");
    assertThat(readings.get(2)).isEqualTo(new Reading.Empty("a.csv:4"));
  }

  @Test
  void readsARowThatEndsAfterTheText() {
    assertThat(article(named("a.csv", "text,title,date\nIt rained.,T\n")).title()).isEqualTo("T");
  }

  @Test
  void joinsATextThatWasPartedBecauseItWasNotQuoted() {
    Reading reading = named("a.csv", "id,text\n1,It rained, and rained.\n").get(0);

    assertThat(article(reading).text()).isEqualTo("It rained, and rained.");
    assertThat(((Reading.Read) reading).note())
        .isEqualTo("more cells than columns; the last were joined");
  }

  @Test
  void readsAQuoteThatIsNeverClosedToTheEnd() {
    assertThat(article(named("a.csv", "id,text\n1,\"It rained.\n2,Again.\n")).text())
        .startsWith("It rained.");
  }

  @Test
  void givesARowUpThatHasMoreThan32Megabytes() {
    String start = "id,text\n1,It rained.\n2,\"";
    List<Reading> readings = named("a.csv", start + "a,b\n".repeat(9 << 20));

    assertThat(readings).hasSize(2);
    assertThat(readings.get(1))
        .isEqualTo(
            new Reading.Failed(
                "a.csv:3",
                "a row of more than 32 MiB, which no article is; a quote may not be closed"));
  }

  @Test
  void callsATableWithoutRowsEmpty() {
    assertThat(named("a.csv", "")).containsExactly(new Reading.Empty("a.csv"));
    assertThat(named("a.csv", "id,text\n")).containsExactly(new Reading.Empty("a.csv"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Monday, the text, dated 2011, was signed.\nIt rained, too, in Lome.\n",
        "Title, text\n\nIt rained.\n",
        "Rain, wind, snow\nIt rained, it blew, it snowed.\n"
      })
  void doesNotTakeProseWithCommasForATable(String prose) {
    assertThat(Bytes.article(prose).text()).isEqualTo(prose);
  }

  private static Article article(List<Reading> readings) {
    return article(readings.get(0));
  }

  private static Article article(Reading reading) {
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).article();
  }

  private static List<Reading> named(String name, String table) {
    return named(name, table.getBytes(UTF_8));
  }

  private static List<Reading> named(String name, byte[] table) {
    return named(name, table, MAP);
  }

  private static List<Reading> named(String name, byte[] table, FieldMap map) {
    List<Reading> all = new ArrayList<>();
    try {
      Input input = Input.open(name, new ByteArrayInputStream(table), true);
      new TableReader(map).read(input).forEachRemaining(all::add);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return all;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = TableReaderTest.class.getResourceAsStream("/read/" + name)) {
      return in.readAllBytes();
    }
  }
}
