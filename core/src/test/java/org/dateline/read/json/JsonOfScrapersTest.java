package org.dateline.read.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.dateline.Article;
import org.dateline.read.Bytes;
import org.dateline.read.ReadOptions;
import org.dateline.read.Reading;
import org.dateline.read.Readings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonOfScrapersTest {

  @Test
  void readsNewsPlease() throws IOException {
    Article article = article(resource("one-of-each/news-please.json"));

    assertThat(article.title()).isEqualTo("Peru's congress impeaches interior minister");
    assertThat(article.author()).isEqualTo("Rosa Quispe");
    assertThat(article.publishedAt()).hasToString("2024-03-14T21:05");
    assertThat(article.updatedAt()).isNull();
    assertThat(article.subtitle()).startsWith("Congress in Lima");
    assertThat(article.text()).startsWith("Lawmakers in Lima").endsWith("congress.");
  }

  @Test
  void readsTheListThatEventRegistryGives() throws IOException {
    List<Reading> readings = Bytes.readings(resource("one-of-each/event-registry.json"));

    assertThat(readings).extracting(Reading::name).containsExactly("-#1", "-#2");
    Article first = ((Reading.Read) readings.get(0)).article();
    assertThat(first.publishedAt()).hasToString("2024-03-16T06:58Z");
    assertThat(first.author()).isEqualTo("Kim Lee");
    assertThat(first.agency()).isEqualTo("The Daily Example");
    assertThat(first.id()).isEqualTo("70001");
  }

  @Test
  void joinsTheDayAndTheTimeOfEventRegistry() throws IOException {
    Reading second = Bytes.readings(resource("one-of-each/event-registry.json")).get(1);

    assertThat(((Reading.Read) second).article().publishedAt()).hasToString("2024-03-17T11:00");
  }

  @Test
  void readsFundus() throws IOException {
    Article article = article(resource("one-of-each/fundus.jsonl"));

    assertThat(article.author()).isEqualTo("Anna Beispiel, Max Muster");
    assertThat(article.publishedAt()).hasToString("2024-03-18T14:02:11+01:00");
    assertThat(article.url()).isEqualTo("https://post.example/1");
    assertThat(article.text()).contains(" state.\n\nThe foreign");
  }

  @Test
  void readsTheBodyOfFundusThatHasSections() {
    assertThat(
            article(
                    """
                    {"title":"T","body":{"summary":["One."],"sections":[
                    {"headline":["H"],"paragraphs":["Two.","Three."]}]}}\
                    """)
                .text())
        .isEqualTo("One.\n\nH\n\nTwo.\n\nThree.");
  }

  @Test
  void readsAnArticleUnderTheKeyArticleWhichMayAlsoBeTheText() {
    assertThat(article("{\"article\":{\"title\":\"T\",\"text\":\"It rained.\"}}").title())
        .isEqualTo("T");
    assertThat(article("{\"title\":\"T\",\"article\":\"It rained.\"}").text())
        .isEqualTo("It rained.");
  }

  @Test
  void takesNoTagsOfADescriptionIntoTheText() {
    assertThat(
            article(
                    """
                    {"title":"T","description":"<p>Talks begin.</p>","content":"<p>Envoys met.</p>"}
                    """)
                .text())
        .isEqualTo("Talks begin.\n\nEnvoys met.");
  }

  @Test
  void skipsTheListsOfGdeltWhichHoldNoText() throws IOException {
    assertThat(Bytes.readings(resource("json/gdelt.json")))
        .containsExactly(new Reading.Skipped("-#1", "no text, only the address of an article"));
  }

  @Test
  void callsWhatNewsApiCutsOffATeaser() throws IOException {
    Article article = article(resource("json/newsapi.json"));

    assertThat(article.text())
        .isEqualTo("The union called a strike on Tuesday after talks broke do\u2026");
    assertThat(article.teaser()).isTrue();
    assertThat(article.agency()).isEqualTo("The Daily Example");
  }

  @Test
  void readsTheHtmlOfTheGuardian() throws IOException {
    Article article = article(resource("json/guardian.json"));

    assertThat(article.title()).isEqualTo("Strike in Tunis");
    assertThat(article.section()).isEqualTo("World news");
    assertThat(article.text()).isEqualTo("The union called a strike.\n\nPolice used tear gas.");
  }

  @Test
  void readsTheLeadOfTheTimesAsATeaser() throws IOException {
    Article article = article(resource("json/nyt.json"));

    assertThat(article.title()).isEqualTo("Strike in Tunis");
    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.text()).isEqualTo("The union called a strike on Tuesday.");
    assertThat(article.teaser()).isTrue();
  }

  @Test
  void readsWordPress() throws IOException {
    Article article = article(resource("json/wordpress.json"));

    assertThat(article.title()).isEqualTo("Strike & talks");
    assertThat(article.text()).isEqualTo("The union called a strike.\n\nPolice used tear gas.");
    assertThat(article.teaser()).isFalse();
  }

  @Test
  void readsOurOwnNewerFields() {
    Article article =
        article(
            "{\"text\":\"It rained.\",\"subtitle\":\"S\",\"author\":\"Jane Doe\",\"language\":"
                + "\"en\",\"section\":\"World\",\"revision\":\"UPDATE 2\",\"teaser\":true,"
                + "\"updated\":\"2011-09-26T18:13+05:00\"}");

    assertThat(article.subtitle()).isEqualTo("S");
    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.section()).isEqualTo("World");
    assertThat(article.revision()).isEqualTo("UPDATE 2");
    assertThat(article.teaser()).isTrue();
    assertThat(article.updatedAt()).hasToString("2011-09-26T18:13+05:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"None\"", "\"null\"", "NaN", "\"NaN\"", "-1", "0", "null", "\"\""})
  void takesWhatProgramsWriteForNoDateAsNone(String date) {
    Reading reading = read("{\"date\":" + date + ",\"text\":\"It rained.\"}").get(0);

    assertThat(((Reading.Read) reading).article().published()).isNull();
    assertThat(((Reading.Read) reading).note()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1317060780", "1317060780000", "1317060780.0", "\"1317060780\"", "20110926181300"})
  void readsDatesThatAreNumbers(String date) {
    assertThat(article("{\"date\":" + date + ",\"text\":\"It rained.\"}").publishedAt())
        .hasToString("2011-09-26T18:13Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"text\":\"One.\"},{\"text\":\"Two.\"}]",
        "{\"articles\":[{\"text\":\"One.\"},{\"text\":\"Two.\"}]}",
        "{\"meta\":{\"n\":2},\"a\":{\"b\":{\"c\":[{\"text\":\"One.\"},{\"text\":\"Two.\"}]}}}",
        "{\"text\":\"One.\"}{\"text\":\"Two.\"}",
        "{\n\"text\":\"One.\"\n}\n{\n\"text\":\"Two.\"\n}\n",
        "{\"x1\":{\"text\":\"One.\"},\"x2\":{\"text\":\"Two.\"}}",
        "{\"hits\":{\"hits\":[{\"_source\":{\"text\":\"One.\"}},{\"_source\":{\"text\":\"Two.\"}}]}}",
        "[{\"articles\":[{\"text\":\"One.\"}]},{\"articles\":[{\"text\":\"Two.\"}]}]"
      })
  void findsTheArticlesInAnyWrapper(String json) {
    assertThat(named("a.json", json))
        .extracting(reading -> ((Reading.Read) reading).article().text())
        .containsExactly("One.", "Two.");
    assertThat(named("a.json", json))
        .extracting(Reading::name)
        .containsExactly("a.json#1", "a.json#2");
  }

  @Test
  void doesNotTakeListsInAnArticleForArticles() {
    assertThat(article("{\"entities\":[{\"text\":\"Lome\"}],\n\"text\":\"It rained.\"}").text())
        .isEqualTo("It rained.");
  }

  @Test
  void readsTheListInALine() {
    String line = "{\"articles\":[{\"text\":\"One.\"},{\"text\":\"Two.\"}]}\n";

    assertThat(named("a.jsonl", "{\"text\":\"Zero.\"}\n" + line))
        .extracting(Reading::name)
        .containsExactly("a.jsonl:1", "a.jsonl:2#1", "a.jsonl:2#2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"text\":\"One.\"},{\"text\":oops},{\"text\":\"Three.\"}]",
        "[\n{\"text\":\"One.\"},\n{\"text\":\"Two.},\n{\"text\":\"Three.\"}]",
        "[{\"text\":\"One.\"},{\"text\":\"Two.,\"title\":\"T\"},{\"text\":\"Three.\"}]"
      })
  void readsOnAfterABrokenArticleInAList(String json) {
    List<Reading> readings = named("a.json", json);

    assertThat(readings).hasSize(3);
    assertThat(readings.get(1)).isInstanceOf(Reading.Failed.class);
    assertThat(readings.get(1).toString()).contains("a.json#2", "broken JSON at column");
    assertThat(((Reading.Read) readings.get(2)).article().text()).isEqualTo("Three.");
  }

  @Test
  void callsAnEmptyListEmpty() {
    assertThat(named("a.json", "[]")).containsExactly(new Reading.Empty("a.json"));
    assertThat(named("a.json", "{\"status\":\"ok\",\n\"articles\":[]}\n"))
        .containsExactly(new Reading.Empty("a.json"));
    assertThat(named("a.json", "[1, 2]"))
        .containsExactly(new Reading.Failed("a.json", "no JSON object with an article in it"));
  }

  @Test
  void callsATextThatIsNullEmpty() {
    assertThat(read("{\"title\":\"T\",\"maintext\":null}"))
        .containsExactly(new Reading.Empty("-:1"));
  }

  @Test
  void pointsToTheFieldThatMayBeTheText() {
    String text = "It rained in Lome. ".repeat(20);

    assertThat(read("{\"title\":\"T\",\"url\":\"u\",\"x\":{\"artikel\":\"" + text + "\"}}"))
        .containsExactly(
            new Reading.Failed(
                "-:1",
                "no text in the article; if it is 'x.artikel', say so with --map text=x.artikel"));
  }

  @Test
  void takesTheNamesThatTheUserGives() {
    ReadOptions options = new ReadOptions(Map.of("text", "x.artikel", "title", "kop"), null, null);
    String json = "{\"kop\":\"T\",\"text\":\"Not this.\",\"x\":{\"artikel\":\"It rained.\"}}";

    try (Readings readings = Readings.of(List.of("-"), stream(json), options)) {
      Article article = ((Reading.Read) readings.next()).article();
      assertThat(article.text()).isEqualTo("It rained.");
      assertThat(article.title()).isEqualTo("T");
    }
  }

  @Test
  void givesAnOutcomeForJsonOfFiveThousandLevels() {
    String deep = "{\"a\":".repeat(5000) + "1" + "}".repeat(5000);

    assertThat(named("a.json", deep)).hasSize(1).first().isInstanceOf(Reading.Failed.class);
    assertThat(
            named(
                "a.json",
                "[{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}," + "{\"text\":\"Two.\"}]"))
        .hasSize(2)
        .last()
        .isInstanceOf(Reading.Read.class);
  }

  @Test
  void givesAnOutcomeForAStringOf200Megabytes() {
    InputStream huge =
        new SequenceInputStream(
            Collections.enumeration(
                List.of(
                    stream("[{\"text\":\""),
                    new Repeated('a', 200 << 20),
                    stream("\"},{\"text\":\"Two.\"}]"))));
    List<Reading> all = new ArrayList<>();
    try (Readings readings = Readings.of(List.of("-"), huge)) {
      readings.forEachRemaining(all::add);
    }

    assertThat(all.get(0))
        .isEqualTo(new Reading.Failed("-#1", "an article of more than 32 MiB, which none is"));
    assertThat(all.get(1)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void readsTextThatIsHtmlInAFieldThatMayBe() {
    assertThat(article("{\"body\":\"<p>One.</p><p>Two &amp; a half.</p>\"}").text())
        .isEqualTo("One.\n\nTwo & a half.");
    assertThat(article("{\"body\":\"One <b, two.\"}").text()).isEqualTo("One <b, two.");
  }

  private static Article article(byte[] json) {
    return Bytes.article(json);
  }

  private static Article article(String json) {
    return Bytes.article(json);
  }

  private static List<Reading> read(String json) {
    return Bytes.readings((json + "\n").getBytes(UTF_8));
  }

  private static List<Reading> named(String name, String json) {
    return JsonInputs.readings(name, json.getBytes(UTF_8));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = JsonOfScrapersTest.class.getResourceAsStream("/read/" + name)) {
      return in.readAllBytes();
    }
  }

  /** One byte, many times. */
  private static final class Repeated extends InputStream {
    private final int value;
    private int left;

    Repeated(int value, int count) {
      this.value = value;
      this.left = count;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      int count = Math.min(left, length);
      Arrays.fill(into, offset, offset + count, (byte) value);
      left -= count;
      return count == 0 && length > 0 ? -1 : count;
    }
  }
}
