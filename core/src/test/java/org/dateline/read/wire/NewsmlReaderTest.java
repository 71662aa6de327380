package org.dateline.read.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Article;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

class NewsmlReaderTest {
  private static final String MESSAGE = Fixture.text("one-of-each/newsml-g2.xml");

  private final NewsmlReader reader = new NewsmlReader(Fixture.CLOCK);

  @Test
  void readsTheLastVersionOfAnItemInAMessage() {
    List<Reading> readings = readings(MESSAGE);

    assertThat(readings.get(0))
        .isEqualTo(new Reading.Skipped("a.xml!1", "superseded by version 2 of the same item"));
    assertThat(readings.get(1).name()).isEqualTo("a.xml!2");
    assertThat(readings.get(2)).isEqualTo(new Reading.Skipped("a.xml!3", "a picture, not text"));
    assertThat(readings).hasSize(3);
  }

  @Test
  void readsWhatAnItemSaysOfItself() {
    Article article = Fixture.article(readings(MESSAGE).get(1));

    assertThat(article.id()).isEqualTo("tag:news.example.org,2024:ceasefire");
    assertThat(article.title()).isEqualTo("Rebels in Sudan reject ceasefire offered by army");
    assertThat(article.author()).isEqualTo("John Roe");
    assertThat(article.agency()).isEqualTo("Reuters");
    assertThat(article.dateline()).isEqualTo("KHARTOUM");
    assertThat(article.publishedAt()).hasToString("2024-03-05T09:00Z");
    assertThat(article.updatedAt()).hasToString("2024-03-05T11:30Z");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.section()).isEqualTo("Conflict, war and peace");
    assertThat(article.revision()).isEqualTo("update");
  }

  @Test
  void readsXhtml() {
    assertThat(Fixture.article(readings(MESSAGE).get(1)).text().split("\n\n"))
        .hasSize(3)
        .contains(
            "Rebels in Sudan on Tuesday rejected a ceasefire that the army had offered a day"
                + " earlier.");
  }

  @Test
  void readsNitfInAnItem() {
    String nitf = Fixture.text("one-of-each/nitf.xml").replaceFirst("(?s).*(?=<nitf)", "");
    Article article =
        article(
            item("", "", "<inlineXML contenttype='application/nitf+xml'>" + nitf + "</inlineXML>"));

    assertThat(article.title())
        .isEqualTo("Pakistan and Afghanistan agree to reopen border crossing");
    assertThat(article.dateline()).isEqualTo("ISLAMABAD, Pakistan");
    assertThat(article.text()).contains("Lorries may pass from Wednesday.");
  }

  @Test
  void readsHtmlThatIsText() {
    String data =
        "<inlineData contenttype='text/html'>&lt;p&gt;It rained.&lt;/p&gt;&lt;p&gt;It"
            + " stopped.</inlineData>";

    assertThat(article(item("", "", data)).text()).isEqualTo("It rained.\n\nIt stopped.");
  }

  @Test
  void readsPlainTextByItsIndentedLines() {
    String data = "<inlineData>  It rained\nall day.\n  It stopped.</inlineData>";

    assertThat(article(item("", "", data)).text()).isEqualTo("It rained all day.\n\nIt stopped.");
  }

  @Test
  void givesNoTextWhereTheContentIsElsewhere() {
    assertThat(readings(item("", "", "<remoteContent href='a.html'/>")))
        .containsExactly(new Reading.Empty("a.xml"));
  }

  @Test
  void skipsWhatIsCanceled() {
    assertThat(readings(item("<pubStatus qcode='stat:canceled'/>", "", TEXT)))
        .containsExactly(new Reading.Skipped("a.xml", "canceled by the agency"));
  }

  @Test
  void knowsAStatusByItsAddress() {
    String status = "<pubStatus uri='http://cv.iptc.org/newscodes/pubstatusg2/withheld'/>";

    assertThat(readings(item(status, "", TEXT)))
        .containsExactly(new Reading.Skipped("a.xml", "withheld by the agency"));
  }

  @Test
  void skipsWhatIsEmbargoed() {
    String embargo = "<embargoed>2024-03-05T16:00:00+02:00</embargoed>";

    assertThat(readings(item(embargo, "", TEXT)))
        .containsExactly(new Reading.Skipped("a.xml", "embargoed until 2024-03-05T16:00+02:00"));
  }

  @Test
  void readsWhatWasEmbargoed() {
    String embargo = "<embargoed>2024-03-05T13:00:00+02:00</embargoed>";

    assertThat(article(item(embargo, "", TEXT)).text()).isEqualTo("It rained.");
  }

  @Test
  void skipsWhatIsEmbargoedWithoutEnd() {
    assertThat(readings(item("<embargoed/>", "", TEXT)))
        .containsExactly(new Reading.Skipped("a.xml", "embargoed until further notice"));
  }

  @Test
  void skipsPackages() {
    assertThat(readings("<packageItem guid='a'><groupSet/></packageItem>"))
        .containsExactly(new Reading.Skipped("a.xml", "a package of items, not an article"));
  }

  @Test
  void readsTheDayTheContentWasMade() {
    String made = "<contentCreated>2024-03-01</contentCreated>";

    assertThat(article(item("", made, TEXT)).publishedAt()).hasToString("2024-03-01");
  }

  @Test
  void readsNewsml1() {
    Reading reading = readings(Fixture.text("wire/newsml-1.xml")).get(0);
    Article article = Fixture.article(reading);

    assertThat(article.id()).isEqualTo("urn:newsml:afp.example.org:20040305:TX-1");
    assertThat(article.title()).isEqualTo("Haiti's president leaves");
    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.agency()).isEqualTo("AFP");
    assertThat(article.dateline()).isEqualTo("PORT-AU-PRINCE");
    assertThat(article.publishedAt()).hasToString("2004-03-05T14:20Z");
    assertThat(article.updatedAt()).hasToString("2004-03-05T14:30Z");
    assertThat(article.text())
        .isEqualTo("Haiti's president left the country on Friday.\n\nRebels welcomed it.");
  }

  @Test
  void skipsWhatNewsml1Withholds() {
    String xml = Fixture.text("wire/newsml-1.xml").replace("\"Usable\"", "\"Withheld\"");

    assertThat(readings(xml))
        .containsExactly(new Reading.Skipped("a.xml!1", "withheld by the agency"));
  }

  private static final String TEXT = "<inlineData contenttype='text/plain'>It rained.</inlineData>";

  private static String item(String itemMeta, String contentMeta, String content) {
    return "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='g' version='1'><itemMeta>"
        + "<itemClass qcode='ninat:text'/>"
        + itemMeta
        + "</itemMeta><contentMeta>"
        + contentMeta
        + "</contentMeta><contentSet>"
        + content
        + "</contentSet></newsItem>";
  }

  private List<Reading> readings(String xml) {
    return Fixture.readings(reader, xml);
  }

  private Article article(String xml) {
    return Fixture.article(readings(xml).get(0));
  }
}
