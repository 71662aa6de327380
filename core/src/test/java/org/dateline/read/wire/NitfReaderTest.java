package org.dateline.read.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.Article;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;

class NitfReaderTest {
  private static final String NITF = Fixture.text("one-of-each/nitf.xml");

  private final NitfReader reader = new NitfReader(Fixture.CLOCK);

  @Test
  void knowsNitfByItsOutermostElement() throws IOException {
    assertThat(reader.knows(input(NITF))).isTrue();
    assertThat(reader.knows(input("<!-- <nitf> --><html><nitf/></html>"))).isFalse();
    assertThat(reader.knows(input("Text about <nitf>"))).isFalse();
  }

  @Test
  void readsTheHeadOfAnArticle() {
    Article article = article(NITF);

    assertThat(article.id()).isEqualTo("dateline.20240305.nitf.1");
    assertThat(article.title())
        .isEqualTo("Pakistan and Afghanistan agree to reopen border crossing");
    assertThat(article.subtitle()).isEqualTo("Ministers met for two days in Islamabad");
    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.agency()).isEqualTo("AFP");
    assertThat(article.dateline()).isEqualTo("ISLAMABAD, Pakistan");
    assertThat(article.publishedAt()).hasToString("2024-03-05T14:20+05:00");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.section()).isEqualTo("World");
  }

  @Test
  void readsParagraphsHeadingsAndListsAndNoCaptions() {
    assertThat(article(NITF).text().split("\n\n"))
        .containsExactly(
            "Ministers met for two days in Islamabad",
            "Pakistan and Afghanistan agreed on Tuesday to reopen their main border crossing, which"
                + " had been closed for two weeks.",
            "The foreign ministers of both countries signed the agreement in Islamabad. “We thank"
                + " our neighbours,” the Afghan minister said.",
            "Traders protested",
            "Hundreds of traders had protested against the closure. Police arrested five of them"
                + " on Sunday.",
            "Lorries may pass from Wednesday.",
            "Travellers must wait until Friday.");
  }

  @Test
  void readsTheFullTextOfTheNewYorkTimesCorpusOnce() {
    Article article = article(Fixture.text("wire/nyt-corpus.xml"));

    assertThat(article.text())
        .isEqualTo("Envoys of five countries met in Geneva.\n\nThey discussed a ceasefire.");
    assertThat(article.subtitle()).isNull();
    assertThat(article.author()).isEqualTo("JANE DOE");
    assertThat(article.agency()).isEqualTo("The New York Times");
    assertThat(article.publishedAt()).hasToString("2006-03-05");
    assertThat(article.section()).isEqualTo("World");
    assertThat(article.url()).isEqualTo("http://news.example.org/99001.html");
  }

  @Test
  void makesARowOfATableOneParagraph() {
    String table =
        "<table><tr><th>Party</th><th>Seats</th></tr><tr><td>A</td><td>5</td></tr></table>";

    assertThat(article(nitf("", "", table)).text()).isEqualTo("Party | Seats\n\nA | 5");
  }

  @Test
  void takesTheDatelineOutOfTheFirstParagraph() {
    Article article = article(nitf("", "", "<p>KABUL, Afghanistan (AP) _ A bomb exploded.</p>"));

    assertThat(article.text()).isEqualTo("A bomb exploded.");
    assertThat(article.dateline()).isEqualTo("KABUL, Afghanistan");
    assertThat(article.agency()).isEqualTo("AP");
  }

  @Test
  void takesThePaperWhereNoAgencyIsNamed() {
    String paper = "<pubdata name='The Example Gazette'/>";

    assertThat(article(nitf(paper, "", "<p>It rained.</p>")).agency())
        .isEqualTo("The Example Gazette");
  }

  @Test
  void takesTheAgencyInTheTextBeforeThePaper() {
    String paper = "<pubdata name='The Example Gazette'/>";

    assertThat(article(nitf(paper, "", "<p>KABUL (Reuters) - It rained.</p>")).agency())
        .isEqualTo("Reuters");
  }

  @Test
  void takesTheAgencyFromTheTitleOfTheAuthor() {
    String byline = "<byline>By JANE DOE<byttl>Associated Press Writer</byttl></byline>";
    Article article = article(nitf("", byline, "<p>It rained.</p>"));

    assertThat(article.author()).isEqualTo("JANE DOE");
    assertThat(article.agency()).isEqualTo("AP");
  }

  @Test
  void keepsWhatACorrectionSaysAsRevision() {
    String docdata = "<docdata><correction info='Corrects the name'/></docdata>";

    assertThat(article(nitf(docdata, "", "<p>It rained.</p>")).revision())
        .isEqualTo("Corrects the name");
  }

  @Test
  void skipsWhatIsCanceled() {
    assertThat(readings(NITF.replace("usable", "canceled")))
        .containsExactly(new Reading.Skipped("a.xml", "canceled by the agency"));
  }

  @Test
  void skipsWhatIsWithheld() {
    assertThat(readings(NITF.replace("usable", "withheld")))
        .containsExactly(new Reading.Skipped("a.xml", "withheld by the agency"));
  }

  @Test
  void skipsWhatIsEmbargoedAndNotYetReleased() {
    String docdata =
        "<docdata management-status='embargoed'><date.release norm='20240305T140000Z'/></docdata>";

    assertThat(readings(nitf(docdata, "", "<p>It rained.</p>")))
        .containsExactly(new Reading.Skipped("a.xml", "embargoed until 2024-03-05T14:00Z"));
  }

  @Test
  void readsWhatWasEmbargoedAndIsReleased() {
    String docdata =
        "<docdata management-status='embargoed'><date.release norm='20240305T110000Z'/></docdata>";

    assertThat(article(nitf(docdata, "", "<p>It rained.</p>")).publishedAt())
        .hasToString("2024-03-05T11:00Z");
  }

  @Test
  void readsWhatStandsBeforeACut() {
    Reading reading = readings(NITF.substring(0, NITF.indexOf("Hundreds of traders"))).get(0);

    assertThat(Fixture.article(reading).text()).endsWith("Traders protested");
    assertThat(((Reading.Read) reading).note())
        .isEqualTo("ends too early in line 27; the file is cut off");
  }

  @Test
  void readsSeveralArticlesInOneFileThoughOneIsBroken() {
    String broken = nitf("", "", "<p>One</b></p>");
    List<Reading> readings = readings(NITF + broken + NITF);

    assertThat(readings).extracting(Reading::name).containsExactly("a.xml", "a.xml!2", "a.xml!3");
    assertThat(readings.get(2)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void givesNoTextForABodyOfPictures() {
    assertThat(readings(nitf("", "", "<media><media-caption>A bridge</media-caption></media>")))
        .containsExactly(new Reading.Empty("a.xml"));
  }

  private List<Reading> readings(String xml) {
    return Fixture.readings(reader, xml);
  }

  private Article article(String xml) {
    return Fixture.article(readings(xml).get(0));
  }

  private static Input input(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Input.open("a.xml", new ByteArrayInputStream(bytes), false);
  }

  private static String nitf(String head, String bodyHead, String content) {
    return "<nitf><head>"
        + head
        + "</head><body><body.head>"
        + bodyHead
        + "</body.head><body.content>"
        + content
        + "</body.content></body></nitf>";
  }
}
