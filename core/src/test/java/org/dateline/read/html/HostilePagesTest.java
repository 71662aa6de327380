package org.dateline.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.dateline.Article;
import org.dateline.read.Bytes;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Pages that are made, or damaged, so that a reader hangs, overflows or loses the text. */
class HostilePagesTest {
  private static final String TEXT =
      "<h1>Parliament ends emergency in north</h1><p>The parliament voted on Tuesday to end the"
          + " state of emergency in the three northern provinces, two weeks before it would have"
          + " run out.</p><p>The opposition welcomed the vote but demanded that the two men be"
          + " released.</p>";

  @Test
  void readsATreeOfTenThousandElements() {
    assertThat(quickly("<div>".repeat(10_000) + TEXT).text()).startsWith("The parliament voted");
    assertThat(quickly(TEXT + "<b><i><div>".repeat(10_000)).text()).startsWith("The parliament");
  }

  @Test
  void readsPastAHugeAttribute() {
    String page = "<html><body data-state=\"" + "x".repeat(6 << 20) + "\">" + TEXT;

    assertThat(quickly(page).text()).startsWith("The parliament voted");
  }

  @Test
  void refusesAPageThatIsTooLong() {
    String page = "<html><body data-state=\"" + "x".repeat(20 << 20) + "\">" + TEXT;

    assertThat(reading(page))
        .isEqualTo(new Reading.Failed("-", "longer than 8 MiB, which no page with an article is"));
  }

  @Test
  void refusesAPageOfTooManyTags() {
    assertThat(reading("<html>" + TEXT + "<b>".repeat(300_000)))
        .isEqualTo(
            new Reading.Failed("-", "more than 300,000 tags, which no page with an article has"));
  }

  @Test
  void readsAHundredThousandUnclosedTags() {
    for (String tag :
        new String[] {"<p>", "<b>", "<a href=1>", "<table>", "<li>", "<font>", "<td>"}) {
      assertThat(quickly(TEXT + tag.repeat(100_000)).text())
          .describedAs(tag)
          .startsWith("The parliament voted");
    }
  }

  @Test
  void readsAPageFullOfZeros() {
    String page = "<!DOCTYPE html><html><body>" + TEXT.replace("the", "t\0he") + "\0\0";

    assertThat(quickly(page).text()).startsWith("The parliament voted on Tuesday to end the state");
  }

  @Test
  void readsAFloodOfEntities() {
    String page = TEXT + "<p>" + "&amp;&lt;&nbsp;&bogus;&#x110000;&#0;".repeat(100_000) + "</p>";

    assertThat(quickly(page).text()).startsWith("The parliament voted");
  }

  @Test
  void readsPlaintext() {
    assertThat(reading("<html><body><plaintext>" + TEXT)).isNotInstanceOf(Reading.Failed.class);
  }

  @Test
  void readsManyHeadingsQuotesTablesAndMarks() {
    for (String piece :
        new String[] {
          "<h2>Parliament ends emergency again</h2>",
          "<blockquote>The opposition welcomed another vote</blockquote>",
          "<table><tr><td>1<td>2<tr><td>3<td>4</table>",
          "<time datetime=2024-03-05>x</time>",
          "<span class=byline>By Jane Doe</span>",
          "<div class=related><h3>Related</h3></div>",
          "<meta name=author content=Jane>",
          "<script type=application/ld+json>{}</script>",
          "line<br>",
          "<ul><li>one<ul><li>two"
        }) {
      assertThat(quickly(TEXT + piece.repeat(20_000)).text())
          .describedAs(piece)
          .startsWith("The parliament voted");
    }
  }

  @Test
  void readsLinkedDataThatIsDeepOrBroken() {
    for (String json :
        new String[] {
          "[".repeat(5000),
          "{\"a\":".repeat(5000),
          "{\"@graph\":[" + "{},".repeat(9999),
          "nonsense",
          "{\"@type\":\"NewsArticle\",\"headline\":\"" + "\\".repeat(99_999)
        }) {
      String page = "<script type='application/ld+json'>" + json + "</script>" + TEXT;

      assertThat(quickly(page).text()).startsWith("The parliament voted");
    }
  }

  @Test
  void readsFragmentsThatAreDamaged() {
    UnaryOperator<String> first = html -> HtmlFragment.paragraphs(html).toString();

    assertThat(HtmlFragment.paragraphs("")).isEmpty();
    assertThat(HtmlFragment.paragraphs("One.\n\nTwo.")).containsExactly("One.", "Two.");
    assertThat(HtmlFragment.paragraphs("One.<br><br>Two &amp; three.<script>x</script>"))
        .containsExactly("One.", "Two & three.");
    assertThat(first.apply("<div>".repeat(10_000) + "<p>One.")).isEqualTo("[One.]");
  }

  private static Reading reading(String page) {
    return Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> Bytes.reading(page.getBytes(StandardCharsets.UTF_8)));
  }

  private static Article quickly(String page) {
    Reading reading = reading(page);
    if (reading instanceof Reading.Read read) {
      return read.article();
    }
    throw new AssertionError("no article: " + reading);
  }
}
