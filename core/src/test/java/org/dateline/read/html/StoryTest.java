package org.dateline.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.Article;
import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryTest {
  private static final String TITLE = "Parliament ends emergency in north";
  private static final String TEXT =
      "<p>The parliament voted on Tuesday to end the state of emergency in the three northern"
          + " provinces, two weeks before it would have run out.</p>"
          + "<p>The opposition welcomed the vote but demanded that the two men be released.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<meta property='article:published_time' content='2024-03-05T11:02:00Z'>",
        "<meta name='DC.date.issued' content='2024-03-05T11:02:00Z'>",
        "<meta name=pubdate content='2024-03-05T11:02:00Z'>",
        "<meta name='parsely-pub-date' content='2024-03-05T11:02:00Z'>",
        "<meta itemprop=datePublished content='2024-03-05T11:02:00Z'>"
      })
  void readsTheDateOfMetaElements(String meta) {
    assertThat(published(meta, "")).isEqualTo("2024-03-05T11:02Z");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Published: Tue 5 Mar 2024, 11:02 AM; 2024-03-05T11:02",
        "Published March 5, 2024 | Updated March 6, 2024; 2024-03-05",
        "Tue, Mar 5, 2024 | 14:20 IST; 2024-03-05T14:20",
        "05 Mar 2024 11:02 PM (GMT+3); 2024-03-05T23:02+03:00",
        "2024-03-05 14:20:11; 2024-03-05T14:20:11",
        "Posted on March 5, 2024 by Jane Doe; 2024-03-05",
        "By Jane Doe • March 5, 2024 at 2:20 p.m. EST; 2024-03-05T14:20-05:00",
        "11:02, 5 March 2024; 2024-03-05T11:02",
        "14:20 Tuesday 5 March 2024; 2024-03-05T14:20",
        "5 March 2024 / 14:20; 2024-03-05T14:20",
        "2:20 PM · Mar 5, 2024; 2024-03-05T14:20",
        "12:00 AM, March 05, 2024 / LAST MODIFIED: 01:12 AM, March 06, 2024; 2024-03-05T00:00",
        "<div>Published</div><div>5 March 2024</div><div>14:20 GMT</div>; 2024-03-05T14:20Z",
        "Date: 05/03/2024 (others: 25/03/2024); 2024-03-05",
        "First published on Tue 5 Mar 2024 04.11 GMT; 2024-03-05T04:11Z",
        "05.03.2024 - Update : 06.03.2024; 2024-03-05",
        "Source: Xinhua| 2024-03-05 20:11:15 |Editor: huaxia; 2024-03-05T20:11:15",
        "Published - March 05, 2024 11:02 pm IST - KABUL; 2024-03-05T23:02"
      })
  void readsTheDateThatIsShown(String line, String expected) {
    assertThat(published("", "<div>" + line + "</div>")).isEqualTo(expected);
  }

  @Test
  void readsTimeElements() {
    assertThat(published("", "<time datetime='2024-03-05T11:02:00+01:00'>5 March</time>"))
        .isEqualTo("2024-03-05T11:02+01:00");
    assertThat(published("", "<time class='entry-date updated' datetime='2024-03-05'>x</time>"))
        .isEqualTo("2024-03-05");
  }

  @Test
  void addsTheTimeThatIsShownToADateWithoutOne() {
    assertThat(published("<meta name=date content=2024-03-05>", "<p>5 March 2024, 14:20</p>"))
        .isEqualTo("2024-03-05T14:20");
  }

  @Test
  void prefersLinkedDataToWhatIsShown() {
    String linked =
        "<script type='application/ld+json'>{'@graph':[{'@type':'WebSite'},{'@type':"
            + "['NewsArticle'],'headline':'x','datePublished':'2024-03-05T11:02:00Z',}]}</script>";

    assertThat(published(linked, "<p>Published: 7 March 2024</p>")).isEqualTo("2024-03-05T11:02Z");
  }

  @Test
  void doesNotTakeTheDateOfOtherArticlesOrOfToday() {
    String today = "<header><span>Friday, 8 March 2024</span></header>";
    String other =
        "<div class=related><h3>Related</h3><a href=1>One</a><time datetime='2024-03-07'>x</time>"
            + "</div>";
    String page =
        "<body>" + today + "<main><h1>" + TITLE + "</h1>" + TEXT + "</main>" + other + "</body>";

    assertThat(read(page).publishedAt()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "By (AFP); -; AFP",
        "(AFP); -; AFP",
        "By Jane Doe, Reuters; Jane Doe; Reuters",
        "Source: Anadolu Agency; -; Anadolu",
        "By Jane Doe and John Roe; Jane Doe, John Roe; -",
        "Agence France-Presse in Nairobi | 5 March 2024; -; AFP"
      })
  void readsTheByline(String line, @Nullable String author, @Nullable String agency) {
    Article article = read(page("", "<div class=byline>" + line + "</div>"));

    assertThat(article.author()).isEqualTo(author);
    assertThat(article.agency()).isEqualTo(agency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "KABUL, March 5 (Xinhua) -- The; KABUL; Xinhua",
        "MOSCOW, March 5. /TASS/. The; MOSCOW; TASS",
        "(Nairobi) – The; Nairobi; -",
        "<cite>Nairobi, Kenya (CNN)</cite>The; Nairobi, Kenya; CNN",
        "New Delhi, March 5 (IANS) The; New Delhi; IANS",
        "<strong>DHAKA:</strong> The; DHAKA; -",
        "<b>New Delhi:</b> The; New Delhi; -",
        "<b>Kabul</b> – The; Kabul; -",
        "Nairobi — The; Nairobi; -",
        "ANKARA</p><p>The; ANKARA; -",
        "KAMPALA, Uganda —</p><p>The; KAMPALA, Uganda; -"
      })
  void readsTheDateline(String opening, String place, @Nullable String agency) {
    String text = TEXT.replaceFirst("<p>The", "<p>" + opening);
    Article article = read("<h1>" + TITLE + "</h1>" + text);

    assertThat(article.dateline()).isEqualTo(place);
    assertThat(article.agency()).isEqualTo(agency);
    assertThat(article.text()).startsWith("The parliament voted");
  }

  @Test
  void readsThePlaceAfterTheDate() {
    String line = "<div>Published - March 05, 2024 11:02 pm IST - KABUL</div>";

    assertThat(read(page("", line)).dateline()).isEqualTo("KABUL");
  }

  @Test
  void readsTheStandfirst() {
    Article article =
        read(page("", "<p class=standfirst>Vote of 61 to 58 comes as a surprise</p>"));

    assertThat(article.subtitle()).isEqualTo("Vote of 61 to 58 comes as a surprise");
    assertThat(article.text()).startsWith("Vote of 61 to 58 comes as a surprise\n\nThe parliament");
  }

  @Test
  void takesTheNameOfTheSiteOffTheTitle() {
    String head =
        "<title>"
            + TITLE
            + " - The Paper</title><meta property='og:site_name' content='The Paper'>";
    String bar = "<title>" + TITLE + " | World | The Paper</title>";

    assertThat(read(head + TEXT).title()).isEqualTo(TITLE);
    assertThat(read(bar + TEXT).title()).isEqualTo(TITLE);
  }

  @Test
  void readsTheAddressThatThePageGivesItself() {
    String page = page("<link rel=canonical href='/news/1'>", "");

    assertThat(read(page).url()).isEqualTo("https://paper.example/news/1");
  }

  private static String published(String head, String line) {
    return String.valueOf(read(page(head, line)).publishedAt());
  }

  private static String page(String head, String line) {
    return "<html><head>"
        + head
        + "</head><body><h1>"
        + TITLE
        + "</h1>"
        + line
        + "<div>"
        + TEXT
        + "</div></body></html>";
  }

  private static Article read(String html) {
    Reading reading = HtmlPage.reading("a", html, "https://paper.example/x", null);
    if (reading instanceof Reading.Read read) {
      return read.article();
    }
    throw new AssertionError("no article: " + reading);
  }
}
