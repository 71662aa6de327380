package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  @ParameterizedTest
  @MethodSource("pairs")
  void splitsAsTheGoldenPairSays(String name) throws Exception {
    String input = SentencePairs.input(folder(), name);
    String output = SentencePairs.output(folder(), name);

    assertThat(SentencePairs.split(input)).isEqualTo(output);
  }

  static List<String> pairs() throws IOException, URISyntaxException {
    return SentencePairs.names(folder());
  }

  @Test
  void countsSentencesAndParagraphsFromOne() {
    String text = "It rained. It snowed.\n\nIt froze.";

    assertThat(splitter.split(Article.text(text).build()))
        .containsExactly(
            new Sentence(1, new Span(0, 10), "It rained.", 1),
            new Sentence(2, new Span(11, 21), "It snowed.", 1),
            new Sentence(3, new Span(23, 32), "It froze.", 2));
  }

  @Test
  void givesTheTextAsItIsEvenWhereItIsBroken() {
    String text = "He said â€œno\u00A0moreâ€\u009D. She left.";

    assertThat(splitter.split(text))
        .extracting(Sentence::text)
        .containsExactly("He said â€œno\u00A0moreâ€\u009D.", "She left.");
  }

  @Test
  void findsNoSentenceWhereNothingShows() {
    assertThat(splitter.split(" \n\u00A0\u200B\uFEFF\t\r\n")).isEmpty();
  }

  @Test
  void cutsAnEndlessSentenceAfterAClause() {
    String clause = "the town of Kidal fell, ";
    String text = clause.repeat(200) + "and so on.";

    List<Sentence> sentences = splitter.split(text);

    assertThat(sentences).hasSize(6);
    assertThat(sentences).allMatch(sentence -> sentence.text().length() <= 900);
    assertThat(sentences.get(0).text()).endsWith("fell,");
  }

  @Test
  void cutsALineWithoutSpacesButNotACharacterInTwo() {
    String text = "a" + "\uD83D\uDE00".repeat(1500);

    List<Sentence> sentences = splitter.split(text);

    assertThat(sentences.get(0).text()).hasSize(899);
    assertThat(sentences.get(1).text()).startsWith("\uD83D");
  }

  @Test
  void isNotSlowedByATextOfStops() {
    String text = "a. (((([...] ".repeat(100_000) + ". ".repeat(500_000);

    assertThat(splitter.split(text)).isNotEmpty();
  }

  private static Path folder() throws URISyntaxException {
    return Path.of(Objects.requireNonNull(SentenceSplitterTest.class.getResource("/text")).toURI());
  }
}
