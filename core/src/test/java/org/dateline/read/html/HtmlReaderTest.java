package org.dateline.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.dateline.Article;
import org.dateline.read.Bytes;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
  private static final String FIRST =
      "The parliament voted on Tuesday to end the state of emergency in the three northern"
          + " provinces, two weeks before it would have run out.";
  private static final String SECOND =
      "Interior Minister Daniel Okoro told reporters that the army would return to its barracks"
          + " within ten days.";
  private static final String THIRD =
      "The opposition welcomed the vote but demanded that the two men who were arrested in May be"
          + " released at once.";
  private static final String STORY = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;
  private static final String PARAGRAPHS = paragraphs(FIRST, SECOND, THIRD);
  private static final String TITLE = "Parliament ends emergency in north";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Follow the money, the opposition leader told supporters.",
        "Watch towers were attacked by rebels on Sunday.",
        "Most read his statement as a threat."
      })
  void keepsSentencesThatBeginLikeFurniture(String sentence) {
    String page =
        "<html><body><article><h1>Talks end</h1><p>Envoys of the two countries met in the capital"
            + " on Monday and signed nothing at all.</p><p>"
            + sentence
            + "</p><p>The ministry said that they would meet again within a month from now.</p>"
            + "</article></body></html>";

    assertThat(Bytes.article(page).text()).contains(sentence);
  }

  @Test
  void readsHeadlineAndParagraphs() {
    Article article = page("<h1>" + TITLE + "</h1>" + PARAGRAPHS);

    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.text()).isEqualTo(STORY);
  }

  @Test
  void readsAFragmentWithoutHtmlElement() {
    assertThat(Bytes.article(PARAGRAPHS).text()).isEqualTo(STORY);
  }

  @Test
  void readsXhtmlWithAPrologAndAPageThatBeginsWithAComment() {
    String xhtml =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html PUBLIC"
            + " \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x.dtd\">\n"
            + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>"
            + PARAGRAPHS
            + "</body></html>";

    assertThat(Bytes.article(xhtml).text()).isEqualTo(STORY);
    assertThat(Bytes.article("<!-- saved from url -->\n<div>" + PARAGRAPHS + "</div>").text())
        .isEqualTo(STORY);
  }

  @Test
  void leavesOtherXmlAside() {
    assertThat(Bytes.reading("<?xml version=\"1.0\"?><invoice><sum>3</sum></invoice>"))
        .isEqualTo(new Reading.Skipped("-", "XML of a kind that is not read"));
    assertThat(Bytes.reading("<books xmlns='urn:b'><book>Text</book></books>"))
        .isEqualTo(new Reading.Skipped("-", "XML of a kind that is not read"));
  }

  @Test
  void leavesOutWhatHidesOrSurroundsTheText() {
    String page =
        "<nav><a href=/>Home</a></nav><h1>"
            + TITLE
            + "</h1><div class='share-buttons'>Share this on Twitter and on every other network."
            + "</div><p style='display: none'>Not shown to anybody, whatever it says here.</p>"
            + "<script>var text = 'no text';</script>"
            + PARAGRAPHS
            + "<figure><img src=a><figcaption>Members of parliament after the vote on Tuesday."
            + "</figcaption></figure><aside>An aside about something else, which is long enough."
            + "</aside><div id='comments'><p>I do not agree with a word of it, and nor do my"
            + " friends.</p></div><footer>Copyright 2024 The Paper. All rights reserved.</footer>";

    assertThat(page(page).text()).isEqualTo(STORY);
  }

  @Test
  void leavesOutBoxesByTheirHeadings() {
    String page =
        "<h1>"
            + TITLE
            + "</h1><div class=x1>"
            + paragraphs(FIRST)
            + "<div class=x2><h3>Recommended Stories</h3><ul><li><a href=1>One thing</a></li>"
            + "</ul></div>"
            + paragraphs(SECOND, THIRD)
            + "<div class=x3><h4>Sign up for our letter</h4><p>Every morning, all that you need"
            + " to know, in your inbox.</p></div></div>";

    assertThat(page(page).text()).isEqualTo(STORY);
  }

  @Test
  void leavesOutLinesThatPointElsewhere() {
    String page =
        "<h1>"
            + TITLE
            + "</h1>"
            + paragraphs(FIRST)
            + "<p><b>READ ALSO:</b> <a href=2>Another story of the day</a></p>"
            + paragraphs(SECOND)
            + "<p>Advertisement</p><p><a href=3>Yet another story</a></p>"
            + paragraphs(THIRD)
            + "<p>(Reporting by Jane Doe; Editing by John Roe)</p>";

    assertThat(page(page).text()).isEqualTo(STORY);
  }

  @Test
  void takesTheArticleAndNotALongerSidebar() {
    String teaser = "The river rose again on Monday, and nobody in the valley was surprised by it.";
    String side =
        "<div class=c2>"
            + ("<h4><a href=1>Other news of today</a></h4><p>" + teaser + "</p>").repeat(20)
            + "</div>";

    assertThat(
            page("<div><div class=c1><h1>"
                    + TITLE
                    + "</h1>"
                    + PARAGRAPHS
                    + "</div>"
                    + side
                    + "</div>")
                .text())
        .isEqualTo(STORY);
  }

  @Test
  void readsParagraphsThatAreDivsOrLineBreaks() {
    String divs = PARAGRAPHS.replace("<p>", "<div>").replace("</p>", "</div>");
    String breaks = FIRST + "<br><br>" + SECOND + "<br>\n<br/>" + THIRD;

    assertThat(page("<h1>" + TITLE + "</h1><div>" + divs + "</div>").text()).isEqualTo(STORY);
    assertThat(page("<h1>" + TITLE + "</h1><div>" + breaks + "</div>").text()).isEqualTo(STORY);
  }

  @Test
  void readsAPageMadeOfTables() {
    String page =
        "<table><tr><td><a href=1>Home</a><br><a href=2>World</a></td><td><font size=5><b>"
            + TITLE
            + "</b></font><br>By Jane Doe<br>Posted: March 5, 2024<p>"
            + FIRST
            + "<p>"
            + SECOND
            + "<p>"
            + THIRD
            + "</td></tr></table>";
    Article article = Bytes.article("<html><title>" + TITLE + "</title><body>" + page);

    assertThat(article.title()).isEqualTo(TITLE);
    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.text()).isEqualTo(STORY);
    assertThat(Objects.requireNonNull(article.publishedAt()).day())
        .isEqualTo(LocalDate.of(2024, 3, 5));
  }

  @Test
  void keepsSubheadsListsQuotesAndTablesOfData() {
    String page =
        "<h1>"
            + TITLE
            + "</h1>"
            + paragraphs(FIRST)
            + "<h2>What was decided</h2><ul><li>The curfew"
            + " ends.</li><li>The roads are opened.</li></ul><blockquote>We are tired.</blockquote>"
            + "<table><tr><th>Town</th><th>Arrests</th></tr><tr><td>Alba</td><td>12</td></tr>"
            + "<tr><td>Bora</td><td>3</td></tr></table>"
            + paragraphs(SECOND);

    assertThat(page(page).text())
        .isEqualTo(
            FIRST
                + "\n\nWhat was decided\n\nThe curfew ends.\n\nThe roads are opened.\n\n"
                + "We are tired.\n\nTown | Arrests\n\nAlba | 12\n\nBora | 3\n\n"
                + SECOND);
  }

  @Test
  void keepsSubheadsAndItemsThatBeginLikeBoxes() {
    String page =
        "<h1>"
            + TITLE
            + "</h1>"
            + paragraphs(FIRST)
            + "<h2>Comments spark outrage</h2>"
            + paragraphs(SECOND)
            + "<ul><li>More than 300 people displaced</li><li>Source of water"
            + " cut</li></ul>"
            + paragraphs(THIRD);

    assertThat(page(page).text())
        .isEqualTo(
            FIRST
                + "\n\nComments spark outrage\n\n"
                + SECOND
                + "\n\nMore than 300 people"
                + " displaced\n\nSource of water cut\n\n"
                + THIRD);
  }

  @Test
  void leavesOutAQuoteThatIsPrintedTwice() {
    String page =
        "<h1>"
            + TITLE
            + "</h1>"
            + paragraphs(FIRST)
            + "<blockquote>the army would return to its"
            + " barracks</blockquote>"
            + paragraphs(SECOND, THIRD);

    assertThat(page(page).text()).isEqualTo(STORY);
  }

  @Test
  void takesTheTextOfLinkedDataWhereThePageShowsNone() {
    String page =
        "<div id=app></div><script type='application/ld+json'>{\"@type\":\"NewsArticle\","
            + "\"headline\":\""
            + TITLE
            + "\",\"articleBody\":\""
            + STORY.replace("\n", "\\n")
            + "\"}</script>";

    assertThat(page(page).text()).isEqualTo(STORY);
    assertThat(page(page).title()).isEqualTo(TITLE);
  }

  @Test
  void marksATeaserThatMustBePaidFor() {
    String page =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":"
            + "\"False\",\"headline\":\""
            + TITLE
            + "\"}</script><h1>"
            + TITLE
            + "</h1>"
            + paragraphs(FIRST)
            + "<div><h3>Subscribe to read on</h3><p>Already a subscriber? Sign"
            + " in.</p></div>";

    assertThat(page(page).teaser()).isTrue();
    assertThat(page(page).text()).isEqualTo(FIRST);
  }

  @Test
  void saysWhyThereIsNoArticle() {
    assertThat(Bytes.reading("<html><body><p>Hello.</p></body></html>"))
        .isEqualTo(new Reading.Skipped("-", "no article text found on the page"));
    assertThat(Bytes.reading("<html><frameset><frame src=a><frame src=b></frameset></html>"))
        .isEqualTo(new Reading.Skipped("-", "no article text found on the page"));
    assertThat(
            Bytes.reading(
                "<title>404 - Page not found</title><h1>Page not found</h1><p>The page that you"
                    + " asked for is not here any more, or it never was. Try the search.</p>"))
        .isEqualTo(new Reading.Skipped("-", "a page that says that something was not found"));
    assertThat(
            Bytes.reading(
                "<title>Sign in to The Paper</title><h1>Sign in</h1><p>Please give your name and"
                    + " password, so that we can find your subscription in our books.</p>"))
        .isEqualTo(new Reading.Skipped("-", "a page that asks to log in or to agree to something"));
  }

  @Test
  void leavesAFrontPageAside() {
    String teaser =
        "<div class=item><h3><a href=1>Parliament ends emergency</a></h3><p>The vote was close, and"
            + " the opposition wants more than that.</p></div>";

    assertThat(Bytes.reading("<html><title>The Paper</title><body>" + teaser.repeat(20)))
        .isEqualTo(new Reading.Skipped("-", "a list of articles, not an article"));
  }

  @Test
  void readsWindows1251WhereItIsLabelledSo() {
    String russian = "Депутат Иван Петров";
    byte[] bytes =
        ("<meta charset=windows-1251><h1>"
                + TITLE
                + "</h1>"
                + PARAGRAPHS
                + "<p>"
                + russian
                + ", who"
                + " voted against it, left the hall before the result was read out.</p>")
            .getBytes(Charset.forName("windows-1251"));

    assertThat(Bytes.article(bytes).text()).contains(russian);
  }

  @Test
  void believesTheBytesMoreThanAWrongLabel() {
    String page =
        "<meta charset=iso-8859-1><h1>"
            + TITLE
            + "</h1>"
            + PARAGRAPHS
            + "<p>“Now,” said"
            + " Zoë Müller of the café owners, “we can open after dark again.”</p>";

    assertThat(Bytes.article(page.getBytes(StandardCharsets.UTF_8)).text())
        .contains("“Now,” said Zoë Müller of the café owners");
  }

  @Test
  void readsWindows1252ThatIsLabelledUtf8() {
    String page =
        "<meta charset=utf-8><h1>"
            + TITLE
            + "</h1>"
            + PARAGRAPHS
            + "<p>“Now,” said the"
            + " owner of the café, “we can open after dark again.”</p>";

    assertThat(Bytes.article(page.getBytes(Charset.forName("windows-1252"))).text())
        .contains("“Now,” said the owner of the café");
  }

  private static Article page(String body) {
    return Bytes.article("<!DOCTYPE html><html><body>" + body + "</body></html>");
  }

  private static String paragraphs(String... paragraphs) {
    return "<p>" + String.join("</p>\n<p>", paragraphs) + "</p>";
  }
}
