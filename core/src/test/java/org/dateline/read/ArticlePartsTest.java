package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Article;
import org.junit.jupiter.api.Test;

class ArticlePartsTest {

  @Test
  void keepsTheFirstValueThatSaysSomething() {
    Article article = article(parts().title(" ").title("None").title("Talks").title("Other"));

    assertThat(article.title()).isEqualTo("Talks");
  }

  @Test
  void keepsTextCharacterByCharacter() {
    Article article = article(new ArticleParts("a").text("KABUL (AFP) -  Envoys met.\n"));

    assertThat(article.text()).isEqualTo("KABUL (AFP) -  Envoys met.\n");
    assertThat(article.agency()).isEqualTo("AFP");
    assertThat(article.dateline()).isEqualTo("KABUL");
  }

  @Test
  void takesDatelineAndSignOffFromComposedText() {
    Article article =
        article(
            new ArticleParts("a")
                .paragraphs(
                    List.of("KABUL (AFP) -  Envoys\n met.", " ", "They left.", "\u2014 AFP")));

    assertThat(article.text()).isEqualTo("Envoys met.\n\nThey left.");
    assertThat(article.agency()).isEqualTo("AFP");
    assertThat(article.dateline()).isEqualTo("KABUL");
  }

  @Test
  void putsTheStandfirstBeforeTheText() {
    assertThat(article(parts().subtitle("Three countries take part.")).text())
        .isEqualTo("Three countries take part.\n\nEnvoys met.");
  }

  @Test
  void doesNotPutAStandfirstThereThatTheTextBeginsWith() {
    assertThat(article(parts().subtitle("Envoys met")).text()).isEqualTo("Envoys met.");
    assertThat(article(parts().title("Talks begin").subtitle("Talks begin")).text())
        .isEqualTo("Envoys met.");
  }

  @Test
  void takesAgencyAndAuthorFromTheByline() {
    Article article = article(parts().byline("By Jane Doe and John Roe, Reuters"));

    assertThat(article.author()).isEqualTo("Jane Doe, John Roe");
    assertThat(article.agency()).isEqualTo("Reuters");
  }

  @Test
  void takesTheAgencysMarkOffTheHeadline() {
    Article article = article(parts().title("UPDATE 2-Envoys meet in Kabul"));

    assertThat(article.title()).isEqualTo("Envoys meet in Kabul");
    assertThat(article.revision()).isEqualTo("UPDATE 2");
  }

  @Test
  void notesADateThatCannotBeUnderstood() {
    Reading reading = parts().published("the other day").published("2024-03-05").reading();

    assertThat(reading).extracting("note").isEqualTo("date not understood: the other day");
    assertThat(((Reading.Read) reading).article().publishedAt()).hasToString("2024-03-05");
  }

  @Test
  void takesTheWordsOfProgramsForNothingAsNoDate() {
    assertThat(parts().published("None").published("nan").reading()).extracting("note").isNull();
  }

  @Test
  void keepsTimeAndZoneAsTheyAreWritten() {
    assertThat(article(parts().published("2011-09-26T18:13:00+05:00")).publishedAt())
        .hasToString("2011-09-26T18:13+05:00");
  }

  @Test
  void makesTheLanguageOneOfTwoLetters() {
    assertThat(article(parts().language("en_GB")).language()).isEqualTo("en");
    assertThat(article(parts().language("fra")).language()).isEqualTo("fr");
    assertThat(article(parts().language("English")).language()).isEqualTo("en");
    assertThat(article(parts().language("?")).language()).isNull();
  }

  @Test
  void isEmptyWhereNoParagraphShowsAnything() {
    assertThat(new ArticleParts("a").subtitle("Talks.").paragraphs(List.of(" ", "")).reading())
        .isEqualTo(new Reading.Empty("a"));
  }

  @Test
  void failsWhereTheTextIsLongerThanAnyArticle() {
    assertThat(new ArticleParts("a").text("x".repeat((2 << 20) + 1)).reading())
        .isEqualTo(new Reading.Failed("a", "the text is longer than 2 MiB, which no article is"));
  }

  private static ArticleParts parts() {
    return new ArticleParts("a").paragraphs(List.of("Envoys met."));
  }

  private static Article article(ArticleParts parts) {
    return ((Reading.Read) parts.reading()).article();
  }
}
