package org.dateline.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.Article;
import org.dateline.read.Bytes;
import org.dateline.read.Flood;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.Readings;
import org.junit.jupiter.api.Test;

class FeedReaderTest {
  private static final String BODY =
      "<description>Ministers met on Monday.</description>"
          + "<content:encoded>&lt;p&gt;Ministers met on Monday.&lt;/p&gt;"
          + "&lt;p&gt;They signed an accord.&lt;/p&gt;</content:encoded>";

  @Test
  void refusesAnItemOfTooManyElements() {
    String entry = "<entry><title>One</title><content type='xhtml'><div>%s</div></content></entry>";
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'>%s<entry><title>Two</title><content>Ministers"
            + " met.</content></entry></feed>";

    List<Reading> readings =
        Bytes.readings(
            feed.formatted(entry.formatted("<p/>".repeat(3_000_000)))
                .getBytes(StandardCharsets.UTF_8));

    assertThat(readings.get(0))
        .isEqualTo(
            new Reading.Failed("-!item-1", "more than 50,000 elements, which no article has"));
    assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void refusesAnItemThatIsTooLong() {
    String feed =
        "<rss version='2.0'><channel><item><title>One</title><description><![CDATA["
            + "<p>a".repeat(3_000_000)
            + "]]></description></item><item><title>Two</title><description>Ministers met."
            + "</description></item></channel></rss>";

    List<Reading> readings = Bytes.readings(feed.getBytes(StandardCharsets.UTF_8));

    assertThat(readings.get(0))
        .isEqualTo(new Reading.Failed("-!item-1", "longer than 2 MiB, which no article is"));
    assertThat(readings.get(1)).isInstanceOf(Reading.Read.class);
  }

  @Test
  void readsRss2() {
    Article article = Bytes.article(sample("rss2.xml"));

    assertThat(article.title()).isEqualTo("Kenya and Uganda agree to reopen border crossing");
    assertThat(article.id()).isEqualTo("courier-14-0871");
    assertThat(article.url()).isEqualTo("https://courier.example/world/2014/busia-crossing");
    assertThat(article.publishedAt()).hasToString("2014-03-04T09:05-05:00");
    assertThat(article.author()).isEqualTo("Grace Mwangi");
    assertThat(article.agency()).isEqualTo("Reuters");
    assertThat(article.dateline()).isEqualTo("NAIROBI");
    assertThat(article.section()).isEqualTo("World");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.teaser()).isFalse();
    assertThat(article.text())
        .startsWith("Kenya and Uganda agreed on Tuesday")
        .endsWith("let through from Thursday, the ministers said.");
  }

  @Test
  void readsRss1() {
    Article article = Bytes.article(sample("rss1.rdf"));

    assertThat(article.title()).isEqualTo("Nigeria invites rebels to talks on delta oil");
    assertThat(article.id()).isEqualTo("https://gazette.example/2009/oil-talks");
    assertThat(article.url()).isEqualTo("https://gazette.example/2009/oil-talks");
    assertThat(article.publishedAt()).hasToString("2009-07-15T14:20+01:00");
    assertThat(article.author()).isEqualTo("Ada Okoro");
    assertThat(article.section()).isEqualTo("Politics");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.dateline()).isEqualTo("ABUJA");
    assertThat(article.text()).endsWith("The government praised the release.");
  }

  @Test
  void readsAtom() {
    Article article = Bytes.article(sample("atom.xml"));

    assertThat(article.title()).isEqualTo("Peru & Bolivia sign lake accord");
    assertThat(article.id()).isEqualTo("tag:monitor.example,2016:lake-accord");
    assertThat(article.url()).isEqualTo("https://monitor.example/lake-accord");
    assertThat(article.publishedAt()).hasToString("2016-08-29T17:45-05:00");
    assertThat(article.updatedAt()).hasToString("2016-08-30T07:10-05:00");
    assertThat(article.author()).isEqualTo("Luis Quispe");
    assertThat(article.section()).isEqualTo("Diplomacy");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.agency()).isEqualTo("AFP");
    assertThat(article.dateline()).isEqualTo("LIMA");
    assertThat(article.subtitle())
        .isEqualTo("The neighbours will share the cost of cleaning Lake Titicaca.");
    assertThat(article.text()).endsWith("criticized the plan as too slow.");
  }

  @Test
  void readsAtomThatKnowsOnlyWhenItWasChanged() {
    Article article =
        Bytes.article(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><updated>2011-09-26T18:13:00Z"
                + "</updated><content type='text'>Ministers met.</content></entry></feed>");

    assertThat(article.publishedAt()).hasToString("2011-09-26T18:13Z");
  }

  @Test
  void readsAtom03() {
    Article article =
        Bytes.article(
            "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><title>Accord</title>"
                + "<issued>2004-05-06T07:08:09Z</issued><content type='text/html' mode='escaped'>"
                + "&lt;p&gt;Ministers met.&lt;/p&gt;&lt;p&gt;They signed.&lt;/p&gt;</content>"
                + "</entry></feed>");

    assertThat(article.text()).isEqualTo("Ministers met.\n\nThey signed.");
    assertThat(article.publishedAt()).hasToString("2004-05-06T07:08:09Z");
  }

  @Test
  void readsRss090() {
    Article article =
        Bytes.article(
            "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                + " xmlns='http://my.netscape.com/rdf/simple/0.9/'><channel><title>x</title>"
                + "</channel><item><title>Accord</title><description>Ministers met.</description>"
                + "</item></rdf:RDF>");

    assertThat(article.title()).isEqualTo("Accord");
    assertThat(article.text()).isEqualTo("Ministers met.");
  }

  @Test
  void readsRssOfEveryVersionAndNameSpace() {
    for (String version : List.of("0.91", "0.92", "0.93", "0.94", "2.0", "2.0.1", "7")) {
      assertThat(Bytes.article("<rss version='" + version + "'>" + channel(BODY)).text())
          .isEqualTo("Ministers met on Monday.\n\nThey signed an accord.");
    }
    assertThat(
            Bytes.article("<rss xmlns='http://backend.userland.com/rss2'>" + channel(BODY)).text())
        .isEqualTo("Ministers met on Monday.\n\nThey signed an accord.");
  }

  @Test
  void namesItemsByTheirNumbers() {
    String feed = "<rss version='2.0'>" + channel(BODY + "</item><item>" + BODY);

    assertThat(Bytes.readings(bytes(feed)))
        .extracting(Reading::name)
        .containsExactly("-!item-1", "-!item-2");
  }

  @Test
  void takesADescriptionAloneForATeaser() {
    Article article = Bytes.article(rss("<description>Ministers met on Monday.</description>"));

    assertThat(article.teaser()).isTrue();
    assertThat(article.text()).isEqualTo("Ministers met on Monday.");
  }

  @Test
  void takesADescriptionAsLongAsAnArticleForIt() {
    StringBuilder paragraphs = new StringBuilder();
    for (String day : List.of("Monday", "Tuesday", "Friday")) {
      String sentence = "The ministers of both countries met on " + day + ". ";
      paragraphs.append("&lt;p&gt;").append(sentence.repeat(8)).append("&lt;/p&gt;");
    }

    Article article = Bytes.article(rss("<description>" + paragraphs + "</description>"));

    assertThat(article.teaser()).isFalse();
  }

  @Test
  void takesContentThatBreaksOffForATeaserAndItsTailOff() {
    Article article =
        Bytes.article(
            rss(
                "<content:encoded><![CDATA[<p>Ministers met on Monday.</p><p>They signed [&#8230;]"
                    + "</p><p><a href='#'>Read more &raquo;</a></p>]]></content:encoded>"));

    assertThat(article.teaser()).isTrue();
    assertThat(article.text()).isEqualTo("Ministers met on Monday.\n\nThey signed");
  }

  @Test
  void takesOffWhereAPostAppearedFirst() {
    Article article =
        Bytes.article(
            rss(
                "<content:encoded><![CDATA[<p>Ministers met.</p><p>The post <a href='#'>Accord"
                    + "</a> appeared first on <a href='#'>Courier</a>.</p>]]></content:encoded>"));

    assertThat(article.text()).isEqualTo("Ministers met.");
    assertThat(article.teaser()).isFalse();
  }

  @Test
  void notesADateThatIsNone() {
    Reading reading = Bytes.reading(rss("<pubDate>lundi 26 septembre</pubDate>" + BODY));

    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> {
              assertThat(read.article().publishedAt()).isNull();
              assertThat(read.note()).isEqualTo("date not understood: lundi 26 septembre");
            });
  }

  @Test
  void keepsDatesOfLongAgoAndFarAhead() {
    assertThat(Bytes.article(rss("<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate>" + BODY)))
        .extracting(Article::published)
        .hasToString("1970-01-01");
    assertThat(Bytes.article(rss("<pubDate>Thu, 31 Dec 2099 00:00:00 GMT</pubDate>" + BODY)))
        .extracting(Article::published)
        .hasToString("2099-12-31");
  }

  @Test
  void readsAnAuthorBehindAnAddress() {
    assertThat(Bytes.article(rss("<author>news@x.example (Jane Doe)</author>" + BODY)).author())
        .isEqualTo("Jane Doe");
    assertThat(Bytes.article(rss("<author>news@x.example</author>" + BODY)).author()).isNull();
  }

  @Test
  void saysThatAnItemWithoutTextIsEmpty() {
    assertThat(Bytes.readings(bytes(rss("<title>Accord</title>"))))
        .containsExactly(new Reading.Empty("-!item-1"));
  }

  @Test
  void saysThatAFeedWithoutItemsIsEmpty() {
    assertThat(
            Bytes.readings(bytes("<rss version='2.0'><channel><title>x</title></channel></rss>")))
        .containsExactly(new Reading.Empty("-"));
  }

  @Test
  void readsWithAHarmlessDocumentType() {
    assertThat(
            Bytes.article(
                    "<?xml version='1.0'?><!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\""
                        + " \"http://my.netscape.com/publish/formats/rss-0.91.dtd\">"
                        + rss(BODY))
                .text())
        .isEqualTo("Ministers met on Monday.\n\nThey signed an accord.");
  }

  @Test
  void opensNoEntityFromOutside() {
    String text =
        Bytes.article(
                "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                    + rss("<description>Ministers met. &x;</description>"))
            .text();

    assertThat(text).startsWith("Ministers met.").doesNotContain("root");
  }

  @Test
  void letsABillionLaughsBeNone() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE rss [<!ENTITY l0 'lol'>");
    for (int each = 1; each < 10; each++) {
      String more = ("&l" + (each - 1) + ";").repeat(10);
      laughs.append("<!ENTITY l").append(each).append(" '").append(more).append("'>");
    }
    String feed = laughs + "]>" + rss("<description>Ministers met. &l9;</description>");

    assertThat(Bytes.article(feed).text()).isEqualTo("Ministers met. &l9;");
  }

  @Test
  void mendsWhatIsCommonlyBroken() {
    String feed =
        "\n<br /><b>Warning</b>: it rains in <b>feed.php</b>\n<?xml version='1.0'?>\n"
            + rss("<description>Smith & Sons&nbsp;met \u0001ministers at 5 &lt; 6.</description>");

    assertThat(Bytes.article(feed).text()).isEqualTo("Smith & Sons met ministers at 5 < 6.");
  }

  @Test
  void readsTheDeclaredEncodingAndThatWhichIsMeant() {
    String latin = "<?xml version='1.0' encoding='iso-8859-1'?>" + rss(said("José"));
    String cyrillic = "<?xml version='1.0' encoding='windows-1251'?>" + rss(said("Иван"));

    assertThat(Bytes.article(latin.getBytes(StandardCharsets.ISO_8859_1)).text()).contains("José");
    assertThat(Bytes.article(latin.getBytes(StandardCharsets.UTF_8)).text()).contains("José");
    assertThat(Bytes.article(cyrillic.getBytes(Charset.forName("windows-1251"))).text())
        .contains("Иван");
    assertThat(Bytes.article(("\uFEFF" + latin).getBytes(StandardCharsets.UTF_16LE)).text())
        .contains("José");
  }

  @Test
  void readsPrefixesThatNothingDeclares() {
    Article article =
        Bytes.article(
            "<rss version='2.0'>"
                + channel("<odd:thing a='b'/><dc:creator>Jane Doe</dc:creator>" + BODY));

    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.text()).startsWith("Ministers met on Monday.");
  }

  @Test
  void goesOnAfterABrokenItem() {
    String feed =
        "<rss version='2.0'>\n"
            + channel(BODY + "</item>\n<item><title>a</b></item>\n<item>" + said("Others"));

    List<Reading> readings = Bytes.readings(bytes(feed));

    assertThat(readings).hasSize(3);
    assertThat(readings.get(0)).isInstanceOf(Reading.Read.class);
    assertThat(readings.get(1))
        .isInstanceOfSatisfying(
            Reading.Failed.class,
            failed -> {
              assertThat(failed.name()).isEqualTo("-!item-2");
              assertThat(failed.reason()).startsWith("broken XML in line 3: The element type");
            });
    assertThat(readings.get(2)).isInstanceOf(Reading.Read.class);
    assertThat(readings.get(2).name()).isEqualTo("-!item-3");
  }

  @Test
  void readsWhatStandsBeforeTheEndOfACutFeed() {
    String feed = "<rss version='2.0'>" + channel(BODY + "</item><item>" + BODY);

    List<Reading> readings = Bytes.readings(bytes(feed.substring(0, feed.length() - 60)));

    assertThat(readings.get(0)).isInstanceOf(Reading.Read.class);
    assertThat(readings.get(1))
        .isInstanceOfSatisfying(
            Reading.Failed.class,
            failed -> assertThat(failed.reason()).startsWith("broken XML in line 1: "));
    assertThat(readings).hasSize(2);
  }

  @Test
  void leavesALoginPageAlone() {
    assertThat(
            new FeedReader()
                .knows(
                    input(
                        "<!DOCTYPE html><html><head><title>Sign in</title></head><body>"
                            + "<p>Use <rss version='2.0'> after you sign in.</p></body></html>")))
        .isFalse();
  }

  @Test
  void refusesAFeedOfAHundredMegabytes() {
    InputStream endless = Flood.of("<rss version='2.0'><channel><item><description>", 100, "");

    assertThat(readings(endless))
        .containsExactly(new Reading.Failed("-", "longer than 16 MiB, which no feed is"));
    // It stopped reading there.
    assertThat(read(endless)).isEqualTo('a');
  }

  @Test
  void stopsAtTenThousandItems() {
    String feed =
        "<rss version='2.0'>" + channel("</item><item>".repeat(10_001) + "<title>x</title>");

    List<Reading> readings = Bytes.readings(bytes(feed));

    assertThat(readings).hasSize(10_001);
    assertThat(readings.get(10_000))
        .isEqualTo(new Reading.Failed("-", "more than 10,000 items; the rest was not read"));
  }

  @Test
  void refusesElementsThatLieTooDeep() {
    List<Reading> readings = Bytes.readings(bytes(rss("<a>".repeat(100_000))));

    assertThat(readings)
        .singleElement()
        .isInstanceOfSatisfying(
            Reading.Failed.class, failed -> assertThat(failed.reason()).contains("broken XML"));
  }

  @Test
  void isNotStoppedByTenThousandBrokenItems() {
    String feed = "<rss version='2.0'>" + channel("<a></item><item>".repeat(9_000));

    assertThat(Bytes.readings(bytes(feed))).hasSizeBetween(9_000, 9_002);
  }

  private static List<Reading> readings(InputStream stream) {
    List<Reading> all = new ArrayList<>();
    try (Readings readings = Readings.of(List.of("-"), stream)) {
      readings.forEachRemaining(all::add);
    }
    return all;
  }

  private static String said(String name) {
    return "<description>" + name + " met ministers.</description>";
  }

  private static String rss(String item) {
    return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
        + channel(item);
  }

  private static String channel(String item) {
    return "<channel><title>Courier</title><item>" + item + "</item></channel></rss>";
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Input input(String text) {
    try {
      return Input.open("-", new ByteArrayInputStream(bytes(text)), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int read(InputStream stream) {
    try {
      return stream.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] sample(String name) {
    String path = "/read/one-of-each/" + name;
    try (InputStream stream = FeedReaderTest.class.getResourceAsStream(path)) {
      return Objects.requireNonNull(stream, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
