package org.dateline.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.Article;
import org.dateline.read.Bytes;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

class JsonFeedReaderTest {

  @Test
  void readsJsonFeed() {
    Article article = Bytes.article(FeedReaderTest.sample("feed.json"));

    assertThat(article.title()).isEqualTo("Kazakhstan and Mongolia end visa rules for drivers");
    assertThat(article.id()).isEqualTo("steppe-2020-114");
    assertThat(article.url()).isEqualTo("https://steppe.example/2020/visa-deal");
    assertThat(article.publishedAt()).hasToString("2020-10-12T11:30+06:00");
    assertThat(article.author()).isEqualTo("Aigul Nurlan");
    assertThat(article.agency()).isEqualTo("AP");
    assertThat(article.dateline()).isEqualTo("NUR-SULTAN");
    assertThat(article.section()).isEqualTo("Diplomacy");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.teaser()).isFalse();
    assertThat(article.text())
        .startsWith("Kazakhstan and Mongolia agreed on Monday")
        .endsWith("released them a day later.");
  }

  @Test
  void readsVersion10WhichSaysLastWhatHoldsForAll() {
    String feed =
        "{\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1\",\"items\":[{\"id\":7,"
            + "\"content_text\":\"Ministers met.\\n\\nThey signed.\",\"date_modified\":"
            + "\"2011-09-26T18:13:00Z\"}],\"author\":{\"name\":\"Jane Doe\"},\"language\":\"en\"}";

    Article article = Bytes.article(feed);

    assertThat(article.id()).isEqualTo("7");
    assertThat(article.text()).isEqualTo("Ministers met.\n\nThey signed.");
    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.publishedAt()).hasToString("2011-09-26T18:13Z");
  }

  @Test
  void readsLineBreaksThatAreNotEscaped() {
    String feed =
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"7\","
            + "\"content_text\":\"Ministers met.\n\nThey signed.\"}]}";

    assertThat(Bytes.article(feed).text()).isEqualTo("Ministers met.\n\nThey signed.");
  }

  @Test
  void takesASummaryAloneForATeaser() {
    assertThat(Bytes.article(feed("{\"summary\":\"Ministers met.\"}")).teaser()).isTrue();
  }

  @Test
  void readsTheItemsBeforeABreak() {
    String feed = feed("{\"content_text\":\"Ministers met.\"},\n{\"content_text\":");

    assertThat(readings(feed))
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(Reading.Read.class),
            second ->
                assertThat(second)
                    .isInstanceOfSatisfying(
                        Reading.Failed.class,
                        failed ->
                            assertThat(failed.reason()).startsWith("broken JSON in line 2: ")));
  }

  @Test
  void saysWhatIsNoItem() {
    assertThat(readings(feed("3, {\"content_text\":\"Ministers met.\"}")))
        .first()
        .isEqualTo(new Reading.Failed("-!item-1", "an item that is no JSON object"));
  }

  @Test
  void saysThatAFeedWithoutItemsIsEmpty() {
    assertThat(readings(feed(""))).containsExactly(new Reading.Empty("-"));
    assertThat(readings("{\"version\":\"https://jsonfeed.org/version/1\"}"))
        .containsExactly(new Reading.Empty("-"));
  }

  @Test
  void refusesJsonThatLiesTooDeep() {
    assertThat(readings(feed("{\"a\":" + "[".repeat(100_000))))
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Failed.class,
            failed ->
                assertThat(failed.reason())
                    .startsWith("broken JSON: values lie deeper than 64 in each other"));
  }

  @Test
  void stopsAtTenThousandItems() {
    String items = "{\"content_text\":\"\"},".repeat(10_001);

    List<Reading> readings = readings(feed(items + "{}"));

    assertThat(readings).hasSize(10_001);
    assertThat(readings.get(10_000))
        .isEqualTo(new Reading.Failed("-", "more than 10,000 items; the rest was not read"));
  }

  private static String feed(String items) {
    return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[" + items + "]}";
  }

  private static List<Reading> readings(String text) {
    return Bytes.readings(text.getBytes(StandardCharsets.UTF_8));
  }
}
