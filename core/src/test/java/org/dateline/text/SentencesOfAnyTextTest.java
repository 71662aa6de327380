package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.Sentence;

class SentencesOfAnyTextTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  @Property
  void everySentenceIsTheTextOfItsSpan(@ForAll @From("texts") String text) {
    for (Sentence sentence : splitter.split(text)) {
      assertThat(sentence.span().end()).isLessThanOrEqualTo(text.length());
      assertThat(sentence.text()).isEqualTo(sentence.span().in(text)).isNotBlank();
      assertThat(sentence.text().length()).isLessThanOrEqualTo(900);
    }
  }

  @Property
  void sentencesStandInOrderAndApart(@ForAll @From("texts") String text) {
    int end = 0;
    int paragraph = 1;
    int number = 1;
    for (Sentence sentence : splitter.split(text)) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(sentence.paragraph()).isGreaterThanOrEqualTo(paragraph);
      assertThat(sentence.number()).isEqualTo(number++);
      end = sentence.span().end();
      paragraph = sentence.paragraph();
    }
  }

  @Property
  void everyCharacterThatShowsStandsInASentence(@ForAll @From("texts") String text) {
    BitSet covered = new BitSet();
    splitter.split(text).forEach(s -> covered.set(s.span().start(), s.span().end()));

    for (int at = 0; at < text.length(); at++) {
      assertThat(covered.get(at) || Blank.is(text.charAt(at))).as("character %d", at).isTrue();
    }
  }

  @Property
  void splittingASentenceAloneGivesNothingOutsideIt(@ForAll @From("texts") String text) {
    List<Sentence> sentences = splitter.split(text);

    assertThat(sentences)
        .allSatisfy(sentence -> assertThat(splitter.split(sentence.text())).isNotEmpty());
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "The army",
            "he",
            "U.S.",
            "Gen.",
            "a.m.",
            "No.",
            "5",
            ".",
            "...",
            "[...]",
            "…",
            "?",
            "!\"",
            "\"",
            "“",
            "”",
            "‘",
            "’",
            "(",
            ")",
            " ",
            "  ",
            "\n",
            "\r\n",
            "\n\n",
            "\t",
            "•",
            "- ",
            "1. ",
            "—",
            ",",
            ":",
            "â€œ",
            "â€\u009D",
            "Ã©",
            "\u00A0",
            "\u200B",
            "\u00AD",
            "\uFEFF",
            "\u2028",
            "\u0085",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "总统。",
            "؟",
            "\0",
            "x".repeat(300));
    return Arbitraries.oneOf(
        pieces.list().ofMaxSize(60).map(list -> String.join("", list)), Arbitraries.strings());
  }
}
