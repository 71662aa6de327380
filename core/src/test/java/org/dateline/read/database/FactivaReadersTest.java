package org.dateline.read.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Article;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

class FactivaReadersTest {
  private static final String XML = Fixture.text("one-of-each/factiva.xml");
  private static final String TEXT = Fixture.text("database/factiva.txt");
  private static final String PAGE = Fixture.text("database/factiva.html");

  private final FactivaXmlReader xml = new FactivaXmlReader();
  private final FactivaTextReader text = new FactivaTextReader();

  @Test
  void knowsItsXml() {
    assertThat(Fixture.knows(xml, XML)).isTrue();
    assertThat(Fixture.knows(xml, "<html><body><article>It rained.</article></body></html>"))
        .isFalse();
  }

  @Test
  void knowsItsCodes() {
    assertThat(Fixture.knows(text, TEXT)).isTrue();
    assertThat(Fixture.knows(text, PAGE)).isTrue();
    assertThat(Fixture.knows(text, "IN the end\nBY now\nCO is a gas\nAN apple\nHD is wide"))
        .isFalse();
  }

  @Test
  void readsAnArticleOfXml() {
    Article article = Fixture.article(Fixture.readings(xml, XML).get(0));

    assertThat(article.id()).isEqualTo("DATLN00020240305ek3500001");
    assertThat(article.title()).isEqualTo("Kenya sends police to Haiti");
    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.agency()).isEqualTo("The Example Gazette");
    assertThat(article.dateline()).isEqualTo("NAIROBI");
    assertThat(article.publishedAt()).hasToString("2024-03-05");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.section()).isEqualTo("World");
    assertThat(article.text().split("\n\n")).hasSize(3);
  }

  @Test
  void readsEveryArticleOfXml() {
    List<Reading> readings = Fixture.readings(xml, XML);
    Article second = Fixture.article(readings.get(1));

    assertThat(readings).extracting(Reading::name).containsExactly("a.txt!1", "a.txt!2");
    assertThat(second.title()).isEqualTo("Peru's prime minister resigns");
    assertThat(second.revision()).isEqualTo("UPDATE 1");
    assertThat(second.agency()).isEqualTo("Reuters");
    assertThat(second.publishedAt()).hasToString("2024-03-04T18:30");
  }

  @Test
  void goesOnAfterAnArticleThatIsBroken() {
    String broken = XML.replaceFirst("<byline>", "<byline><b>");
    List<Reading> readings = Fixture.readings(xml, broken);

    assertThat(readings.get(0))
        .isInstanceOfSatisfying(
            Reading.Failed.class,
            failed -> assertThat(failed.reason()).startsWith("broken XML in line 11: "));
    assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void readsAnArticleByItsCodes() {
    Article article = Fixture.article(Fixture.readings(text, TEXT).get(0));

    assertThat(article.id()).isEqualTo("LBA0000020240305ek350001");
    assertThat(article.title()).isEqualTo("Mali expels envoy");
    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.agency()).isEqualTo("Reuters");
    assertThat(article.dateline()).isEqualTo("BAMAKO");
    assertThat(article.publishedAt()).hasToString("2024-03-05T14:20");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.text())
        .isEqualTo(
            "Mali expelled the French envoy on Tuesday.\n\nFrance called the decision"
                + " unjustified.\n\nIN BAMAKO hundreds of people celebrated.\n\nThe army welcomed"
                + " them.");
  }

  @Test
  void readsEveryArticleByItsCodes() {
    List<Reading> readings = Fixture.readings(text, TEXT);

    assertThat(readings).hasSize(2);
    assertThat(Fixture.article(readings.get(1)).title()).isEqualTo("Niger closes border");
    assertThat(Fixture.article(readings.get(1)).agency()).isEqualTo("The Example Gazette");
  }

  @Test
  void readsHtmlByItsCodes() {
    List<Reading> readings = Fixture.readings(text, PAGE);
    Article article = Fixture.article(readings.get(0));

    assertThat(readings).hasSize(2);
    assertThat(article.title()).isEqualTo("Mali expels envoy");
    assertThat(article.id()).isEqualTo("LBA0000020240305ek350001");
    assertThat(article.publishedAt()).hasToString("2024-03-05");
    assertThat(article.text())
        .isEqualTo(
            "Mali expelled the French envoy on Tuesday.\n\nFrance called the decision"
                + " unjustified.\n\nThe army welcomed them.");
  }

  @Test
  void readsRtfByItsCodes() {
    String rtf =
        "{\\rtf1\\ansi HD\\tab Mali expels envoy\\par WC\\tab 31 words\\par PD\\tab 5 March 2024"
            + "\\par SN\\tab Reuters News\\par LP\\par Mali expelled the envoy.\\par AN\\par"
            + " Document LBA1\\par}";

    assertThat(Fixture.knows(text, rtf)).isTrue();
    assertThat(Fixture.article(Fixture.readings(text, rtf).get(0)).text())
        .isEqualTo("Mali expelled the envoy.");
  }
}
