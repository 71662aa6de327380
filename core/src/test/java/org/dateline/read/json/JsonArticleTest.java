package org.dateline.read.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.dateline.Article;
import org.dateline.read.Decoded;
import org.dateline.read.Reading;
import org.dateline.read.fields.FieldMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonArticleTest {
  private final JsonArticle json = new JsonArticle(FieldMap.of(Map.of()));

  @Test
  void readsEveryField() {
    assertThat(
            article(
                """
                {"id":"x-1","title":"T","published":"2011-09-26","agency":"AFP",
                 "dateline":"LOME","url":"http://example.org/1","text":"Text.","other":[1,{"a":2}]}\
                """))
        .isEqualTo(
            Article.text("Text.")
                .id("x-1")
                .title("T")
                .published(LocalDate.of(2011, 9, 26))
                .agency("AFP")
                .dateline("LOME")
                .url("http://example.org/1")
                .build());
  }

  @Test
  void keepsTheTextAsItIs() {
    assertThat(article("{\"text\":\" \\u00a0LOME (AFP) - It\\r\\n rained. \"}").text())
        .isEqualTo(" \u00A0LOME (AFP) - It\r\n rained. ");
  }

  @Test
  void takesAgencyAndDatelineFromTheTextWhereTheyAreNotGiven() {
    Article article = article("{\"text\":\"LOME (AFP) - It rained.\",\"agency\":null}");

    assertThat(article.agency()).isEqualTo("AFP");
    assertThat(article.dateline()).isEqualTo("LOME");
  }

  @Test
  void keepsTheAgencyThatIsGiven() {
    Article article = article("{\"text\":\"LOME (AFP) - It rained.\",\"agency\":\"The Sun\"}");

    assertThat(article.agency()).isEqualTo("The Sun");
    assertThat(article.dateline()).isEqualTo("LOME");
  }

  @Test
  void takesANumberForAnId() {
    assertThat(article("{\"id\":17,\"text\":\"Text.\"}").id()).isEqualTo("17");
  }

  @Test
  void knowsNoDateWhereItCannotBeRead() {
    assertThat(article("{\"published\":\"last week\",\"text\":\"Text.\"}").published()).isNull();
    assertThat(article("{\"published\":[2011],\"text\":\"Text.\"}").published()).isNull();
  }

  @Test
  void replacesHalvesOfSurrogatePairsOneForOne() {
    assertThat(article("{\"text\":\"a\\ud83d b\\ude00 c\\ud83d\\ude00\"}").text())
        .isEqualTo("a\uFFFD b\uFFFD c\uD83D\uDE00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "{\"title\":\"T\"} @ no text in the article; known names are text, maintext, plaintext,"
            + " fulltext, full_text, \u2026; name yours with --map text=NAME",
        "{\"text\":5} @ \"text\" is a number, not a string",
        "{\"text\":[\"a\"]} @ \"text\" is a list, not a string",
        "{\"text\":\"a\",\"text\":\"b\"} @ \"text\" is given twice",
        "[1] @ a list, not a JSON object with an article",
        "\"a\" @ a string, not a JSON object with an article",
        "null @ null, not a JSON object with an article",
        "{\"text\":\"a\"} {} @ something follows the article; write one article a line"
      })
  void saysWhyItIsNoArticle(String line, String reason) {
    assertThat(read("a.jsonl:3", line)).isEqualTo(new Reading.Failed("a.jsonl:3", reason));
  }

  @Test
  void saysWhereTheJsonBreaks() {
    assertThat(read("a.jsonl:3", "{\"text\": x}"))
        .isInstanceOfSatisfying(
            Reading.Failed.class,
            failed -> {
              assertThat(failed.name()).isEqualTo("a.jsonl:3");
              assertThat(failed.reason())
                  .startsWith("broken JSON at column 1")
                  .doesNotContain("\n");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '`',
      value = {
        "{\"text\":\"Minis @ ends inside a string",
        "{\"text\":\"a\", \"ti @ ends inside a name",
        "{\"text\":\"a\" @ ends inside an object",
        "{\"authors\":[\"a\" @ ends inside a list"
      })
  void saysInWhatTheJsonEnds(String line, String reason) {
    assertThat(read("a.jsonl:3", line))
        .isInstanceOfSatisfying(
            Reading.Failed.class, failed -> assertThat(failed.reason()).endsWith(": " + reason));
  }

  @Test
  void goesNoDeeperThanArticlesDo() {
    String deep = "[".repeat(10_000);

    assertThat(read("a", "{\"x\":" + deep)).isInstanceOf(Reading.Failed.class);
  }

  @Test
  void callsABlankTextEmpty() {
    assertThat(read("a", "{\"text\":\" \\n\"}")).isEqualTo(new Reading.Empty("a"));
  }

  private Article article(String line) {
    Reading reading = read("a", line);
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return ((Reading.Read) reading).article();
  }

  private Reading read(String name, String line) {
    return json.read(name, JsonSource.of(new Decoded(line, null)));
  }
}
