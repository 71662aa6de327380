package org.dateline.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.knowledge.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageDetectorTest {
  private static final int SENTENCES_OF_AN_ARTICLE = 4;
  private static final LanguageDetector DETECTOR = LanguageDetector.shipped();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("articles")
  void tellsTheLanguageOfAShortArticle(Sample article) {
    assertThat(DETECTOR.detect(article.text)).isEqualTo(article.code);
  }

  @ParameterizedTest
  @MethodSource("hardEnglish")
  void takesNoEnglishForAnotherLanguage(String text) {
    assertThat(DETECTOR.detect(text)).isIn("en", null);
  }

  @Test
  void takesFewSentencesInOtherLanguagesForEnglish() {
    List<Sample> sentences = paragraphs().stream().filter(s -> !s.code.equals("pcm")).toList();
    long taken =
        sentences.stream()
            .map(sentence -> DETECTOR.detect(sentence.text))
            .filter(code -> code == null || code.equals("en"))
            .count();

    assertThat(taken * 100.0 / sentences.size()).isLessThan(4);
  }

  @Test
  void tellsEnglishWhereItQuotesAnotherLanguage() {
    assertThat(
            DETECTOR.detect(
                "The crowd sang \"Allons enfants de la patrie, le jour de gloire est arrivé\""
                    + " while the police watched from the other side of the square on Monday."))
        .isEqualTo("en");
  }

  @Test
  void tellsEnglishBesideANameInAnotherScript() {
    assertThat(DETECTOR.detect("The president of China, Xi Jinping (习近平), met him in Beijing."))
        .isEqualTo("en");
  }

  @Test
  void saysNothingOfNumbersAndOfNoText() {
    assertThat(DETECTOR.detect("")).isNull();
    assertThat(DETECTOR.detect("1998 12.4 13.9; 1999 14.0 15.2")).isNull();
  }

  @Test
  void readsLettersWhoseMarksStandByThemselves() {
    String text =
        "Le pre\u0301sident a e\u0301te\u0301 rec\u0327u a\u0300 Lome\u0301 apre\u0300s"
            + " la re\u0301union du gouvernement";

    assertThat(DETECTOR.detect(text)).isEqualTo("fr");
  }

  @Test
  void looksAtTheBeginningAlone() {
    String english = "The minister said that the police were on their way to the village. ";
    String french = "Le ministre a dit que la police est en route pour le village. ";

    assertThat(DETECTOR.detect(english.repeat(10) + french.repeat(1000))).isEqualTo("en");
    assertThat(DETECTOR.detect(french.repeat(100) + english.repeat(1000))).isEqualTo("fr");
  }

  @ParameterizedTest
  @CsvSource({"fr,French", "pcm,Nigerian Pidgin", "zh,Chinese", "ckb,Central Kurdish"})
  void namesLanguages(String code, String name) {
    assertThat(LanguageDetector.displayName(code)).isEqualTo(name);
  }

  @Test
  void knowsMoreThanSixtyLanguagesAndEachByItsName() {
    List<Table.Row> languages = Table.beside(LanguageDetector.class, "words.tsv").rows();

    assertThat(languages).hasSizeGreaterThan(60);
    assertThat(languages)
        .extracting(row -> row.get("language"))
        .doesNotHaveDuplicates()
        .allSatisfy(code -> assertThat(LanguageDetector.displayName(code)).isNotEqualTo(code));
  }

  @Test
  void listsNothingThatIsMoreThanAWord() {
    for (Table.Row row : Table.beside(LanguageDetector.class, "words.tsv").rows()) {
      assertThat(row.list("words")).as(row.place()).noneMatch(w -> w.matches(".*[\\s'‘’ʼ.,-].*"));
    }
  }

  static List<String> hardEnglish() {
    return Table.beside(LanguageDetectorTest.class, "/read/language/hard-english.tsv")
        .rows()
        .stream()
        .map(row -> row.get("text"))
        .toList();
  }

  static List<Sample> articles() {
    Map<String, List<String>> byCode = new LinkedHashMap<>();
    for (Sample sample : paragraphs()) {
      byCode.computeIfAbsent(sample.code, code -> new ArrayList<>()).add(sample.text);
    }
    List<Sample> articles = new ArrayList<>();
    byCode.forEach(
        (code, texts) -> {
          // Nigerian Pidgin is so near to English that more of it is needed.
          int length = code.equals("pcm") ? texts.size() : SENTENCES_OF_AN_ARTICLE;
          int most = Math.max(1, texts.size() - length + 1);
          for (int at = 0; at < most; at++) {
            int end = Math.min(texts.size(), at + length);
            articles.add(new Sample(code, String.join(" ", texts.subList(at, end))));
          }
        });
    return articles;
  }

  private static List<Sample> paragraphs() {
    return Table.beside(LanguageDetectorTest.class, "/read/language/paragraphs.tsv").rows().stream()
        .map(row -> new Sample(row.get("code"), Objects.requireNonNull(row.get("text"))))
        .toList();
  }

  record Sample(String code, String text) {}
}
