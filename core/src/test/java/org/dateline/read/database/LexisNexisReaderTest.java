package org.dateline.read.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Article;
import org.dateline.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexisNexisReaderTest {
  private static final String CLASSIC = Fixture.text("one-of-each/lexisnexis.txt");
  private static final String UNI = Fixture.text("database/nexis-uni.txt");
  private static final String PAGE = Fixture.text("database/lexisnexis-old.html");

  private final LexisNexisReader reader = new LexisNexisReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one-of-each/lexisnexis.txt",
        "database/nexis-uni.txt",
        "database/lexisnexis-old.html",
        "database/lexisnexis-german.txt"
      })
  void knowsExports(String file) {
    assertThat(Fixture.knows(reader, Fixture.text(file))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The committee read 1 of 25 documents on Tuesday.",
        "Body\n\nThe word stands alone here.",
        "<html><body><p>It has 3 of 4 documents.</p></body></html>",
        "BYLINE: Jane Doe\n\nLENGTH: long"
      })
  void knowsNothingElse(String text) {
    assertThat(Fixture.knows(reader, text)).isFalse();
  }

  @Test
  void givesEachDocumentItsNumber() {
    assertThat(readings(CLASSIC)).extracting(Reading::name).containsExactly("a.txt!1", "a.txt!2");
  }

  @Test
  void readsHeadAndLabels() {
    Article article = article(CLASSIC, 0);

    assertThat(article.title()).isEqualTo("Serbia and Kosovo resume talks in Brussels");
    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.agency()).isEqualTo("The Example Times");
    assertThat(article.dateline()).isEqualTo("BRUSSELS");
    assertThat(article.section()).isEqualTo("NEWS");
    assertThat(article.publishedAt()).hasToString("2024-03-05");
    assertThat(article.language()).isEqualTo("en");
  }

  @Test
  void joinsTheLinesOfAParagraphAndLeavesOutWhatFollowsTheText() {
    assertThat(article(CLASSIC, 0).text())
        .isEqualTo(
            "Serbia and Kosovo resumed talks in Brussels on Tuesday after a break of four months."
                + " The European Union had urged both governments to return.\n\n"
                + "The president of Serbia met the prime minister of Kosovo for two hours. They"
                + " agreed to withdraw special police from the north of Kosovo.\n\n"
                + "The opposition in Belgrade condemned the agreement.");
  }

  @Test
  void readsTheTimeWhereThereIsOne() {
    assertThat(article(CLASSIC, 1).publishedAt()).hasToString("2024-03-04T18:13Z");
  }

  @Test
  void namesAnAgencyAsTheArticleHasIt() {
    Article article = article(CLASSIC, 1);

    assertThat(article.agency()).isEqualTo("AFP");
    assertThat(article.dateline()).isEqualTo("Goma, DR Congo");
    assertThat(article.subtitle()).isEqualTo("Thousands fled to Goma.");
    assertThat(article.text()).startsWith("Thousands fled to Goma.\n\nGovernment troops");
  }

  @Test
  void readsOldDocumentsWithCopyrightAboveAndHeadlineByLabel() {
    String text =
        """
        1 of 1 DOCUMENT

                     Copyright 1999 Example Papers Limited
                          The Guardian (London)

                     March 5, 1999, Friday, Final Edition

        SECTION: Foreign Pages; Pg. 1
        LENGTH: 500 words
        HEADLINE: Envoy leaves Belgrade
        BYLINE: JANE DOE and JOHN ROE in Belgrade
        BODY:
        The envoy left Belgrade yesterday.

        Talks failed.
        """;
    Article article = article(text, 0);

    assertThat(article.title()).isEqualTo("Envoy leaves Belgrade");
    assertThat(article.agency()).isEqualTo("The Guardian");
    assertThat(article.author()).isEqualTo("JANE DOE, JOHN ROE");
    assertThat(article.publishedAt()).hasToString("1999-03-05");
    assertThat(article.text()).isEqualTo("The envoy left Belgrade yesterday.\n\nTalks failed.");
  }

  @Test
  void passesOverTheCover() {
    assertThat(readings("Search: peace\n\nPrinted for: Jane\n\n" + CLASSIC)).hasSize(2);
  }

  @Test
  void readsADocumentWhoseNumberIsMissing() {
    assertThat(readings(CLASSIC.replaceFirst("1 of 2 DOCUMENTS", ""))).hasSize(2);
  }

  @Test
  void readsNexisUniAndPassesOverItsCover() {
    List<Reading> readings = readings(UNI);
    Article article = article(UNI, 0);

    assertThat(readings).hasSize(2);
    assertThat(article.title()).isEqualTo("Turkey recalls ambassador");
    assertThat(article.agency()).isEqualTo("The Guardian");
    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.section()).isEqualTo("WORLD NEWS");
    assertThat(article.publishedAt()).hasToString("2024-03-05T22:45Z");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.text())
        .isEqualTo(
            "Dispute about fishing rights grows\n\nTurkey recalled its ambassador from Athens on"
                + " Tuesday.\n\nGreece called the decision a mistake. Section: it has no meaning"
                + " here.");
  }

  @Test
  void readsTheSecondDocumentOfNexisUni() {
    Article article = article(UNI, 1);

    assertThat(article.title()).isEqualTo("Cuba frees prisoners");
    assertThat(article.agency()).isEqualTo("AP");
    assertThat(article.dateline()).isEqualTo("HAVANA");
    assertThat(article.text()).isEqualTo("Cuba freed forty prisoners on Monday.");
  }

  @Test
  void readsHtml() {
    Article article = article(PAGE, 0);

    assertThat(readings(PAGE)).hasSize(2);
    assertThat(article.title()).isEqualTo("Chad votes in calm");
    assertThat(article.author()).isEqualTo("Jane Doe");
    assertThat(article.agency()).isEqualTo("The Example Times");
    assertThat(article.publishedAt()).hasToString("2024-03-05");
    assertThat(article.text())
        .isEqualTo(
            "Voters in Chad went to the polls.\n\nThe opposition accused the army of fraud.");
  }

  @Test
  void readsRtf() {
    String rtf = "{\\rtf1\\ansi " + CLASSIC.strip().replace("\n", "\\par\n") + "}";

    assertThat(Fixture.knows(reader, rtf)).isTrue();
    assertThat(article(rtf, 0).title()).isEqualTo("Serbia and Kosovo resume talks in Brussels");
    assertThat(article(rtf, 1).text()).startsWith("Thousands fled to Goma.\n\nGovernment troops");
  }

  @Test
  void readsGermanLabelsAndDates() {
    Article article = article(Fixture.text("database/lexisnexis-german.txt"), 0);

    assertThat(article.title()).isEqualTo("Minister tritt zurück");
    assertThat(article.section()).isEqualTo("POLITIK");
    assertThat(article.publishedAt()).hasToString("2024-03-05");
    assertThat(article.language()).isEqualTo("de");
    assertThat(article.text()).isEqualTo("Der Minister trat am Dienstag zurück.");
  }

  @Test
  void countsADocumentThatIsNoneAndGoesOn() {
    String odd = "1 of 3 DOCUMENTS\n\nsome line\n\n";

    assertThat(readings(odd + CLASSIC))
        .startsWith(
            new Reading.Failed("a.txt!1", "neither a date nor the labels of LexisNexis in it"))
        .hasSize(3);
  }

  @Test
  void givesNoTextForADocumentWithoutBody() {
    assertThat(
            readings("1 of 1 DOCUMENTS\n\nThe Paper\n\nMarch 5, 2024\n\nTitle\n\nLENGTH: 0 words"))
        .containsExactly(new Reading.Empty("a.txt!1"));
  }

  @Test
  void saysWhereNoDateIsFound() {
    Reading reading =
        readings("1 of 1 DOCUMENTS\n\nThe Paper\n\nSpring 2024\n\nLENGTH: 2 words\n\nIt rained.")
            .get(0);

    assertThat(((Reading.Read) reading).note()).isEqualTo("no date found");
  }

  @Test
  void refusesADocumentThatIsTooLongAndGoesOn() {
    String text = "1 of 2 DOCUMENTS\n\n" + "It rained all day long.\n".repeat(100_000);

    assertThat(readings(text + CLASSIC).get(0))
        .isEqualTo(
            new Reading.Failed("a.txt!1", "a document of more than 2 MiB, which no article is"));
    assertThat(readings(text + CLASSIC)).hasSize(3);
  }

  private List<Reading> readings(String text) {
    return Fixture.readings(reader, text);
  }

  private Article article(String text, int number) {
    return Fixture.article(readings(text).get(number));
  }
}
