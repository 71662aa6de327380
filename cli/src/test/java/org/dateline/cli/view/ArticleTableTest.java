package org.dateline.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Article;
import org.dateline.Event;
import org.dateline.Explanation;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.Status;
import org.dateline.cli.terminal.Cells;
import org.dateline.codebook.Type;
import org.junit.jupiter.api.Test;

class ArticleTableTest {

  @Test
  void tellsWhoDidWhatToWhomAndTheSentenceBelow() {
    assertThat(new ArticleTable(100, false).lines(Samples.ARTICLE, "x.txt", Samples.events()))
        .containsExactly(
            "Embassy attacked   AFP · 2011-09-14 · KABUL",
            "─".repeat(100),
            "",
            "  2011-09-13  gunmen (REB) ─ASSAULT→ the American embassy (USAGOV)",
            "              Kabul (AFG) · says Officials (AFGGOV) · CAMEO 180 · a1b2c3d4",
            "  2011-09-14  Washington (USAGOV) ─ACCUSE allege→ Pakistan (PAKGOV) · CAMEO 112"
                + " · b1b2c3d4",
            "              Officials in Kabul said gunmen [attacked] the American embassy on"
                + " Tuesday, and",
            "              Washington [accused] Pakistan of helping them.",
            "",
            "              Islamabad (PAKGOV) ─SANCTION→ — · possible · CAMEO 160 · a1b2ffff",
            "              Islamabad may [recall] its ambassador.",
            "");
  }

  @Test
  void fitsTheWidth() {
    for (int columns = 40; columns <= 120; columns++) {
      List<String> lines =
          new ArticleTable(columns, false).lines(Samples.ARTICLE, "x.txt", Samples.events());
      int most = columns;
      assertThat(lines).allSatisfy(line -> assertThat(Cells.of(line)).isLessThanOrEqualTo(most));
    }
  }

  @Test
  void drawsTriggersInTheColourOfTheirClassAndUnderlinesActors() {
    String drawn =
        String.join(
            "\n", new ArticleTable(100, true).lines(Samples.ARTICLE, "x", Samples.events()));
    assertThat(drawn)
        .contains("\u001b[38;5;167;1;4mattacked\u001b[0m")
        .contains("\u001b[38;5;172;1;4maccused\u001b[0m")
        .contains("\u001b[38;5;37;4mWashington\u001b[0m")
        .contains("\u001b[38;5;133;4mthe American embassy\u001b[0m")
        .doesNotContain("[attacked]");
  }

  @Test
  void namesTheFileWhereThereIsNoTitle() {
    Article article = Article.text("They attacked.").build();
    assertThat(new ArticleTable(60, false).lines(article, "news/a.txt", events(article)).get(0))
        .isEqualTo("news/a.txt");
  }

  @Test
  void showsNothingOfAnArticleWithoutEvents() {
    assertThat(new ArticleTable(60, false).lines(Samples.ARTICLE, "x", List.of())).isEmpty();
  }

  @Test
  void keepsEscapeSequencesOfTheNewsFromTheTerminal() {
    Article article =
        Article.text("They \u001b]0;owned\u0007attacked\u001b[2J\u009b31m\u202e it.")
            .title("\u001b[31mRed")
            .build();
    String drawn =
        String.join("\n", new ArticleTable(60, false).lines(article, "x", events(article)));
    assertThat(drawn).startsWith("Red\n").contains("They [attacked] it.");
    assertThat(drawn.replace("\n", "").chars().noneMatch(Character::isISOControl)).isTrue();
  }

  private static List<Event> events(Article article) {
    String text = article.text();
    int start = text.indexOf("attacked");
    return List.of(
        new Event(
            "ab",
            article,
            new Sentence(1, new Span(0, text.length()), text, 1),
            new Span(start, start + 8),
            Type.ASSAULT,
            null,
            List.of(),
            "190",
            -9,
            -10,
            List.of(),
            List.of(),
            Status.OCCURRED,
            null,
            null,
            null,
            List.of(),
            1,
            new Explanation(List.of(), List.of())));
  }
}
