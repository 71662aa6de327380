package org.dateline.unknown;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.Sentence;
import org.dateline.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void keepsAShortSentenceWhole() {
    Excerpt excerpt = Excerpt.of("a", sentence("They met\nZorba there.", 100), new Span(109, 114));
    assertThat(excerpt.text()).isEqualTo("They met Zorba there.");
    assertThat(excerpt.phrase().in(excerpt.text())).isEqualTo("Zorba");
  }

  @Test
  void cutsALongOneBetweenWordsAroundThePhrase() {
    String text = "word ".repeat(100) + "Zorba" + " word".repeat(100);
    Excerpt excerpt = Excerpt.of("a", sentence(text, 0), new Span(500, 505));
    assertThat(excerpt.text()).startsWith("…word").endsWith("word…").hasSizeLessThan(200);
    assertThat(excerpt.phrase().in(excerpt.text())).isEqualTo("Zorba");
  }

  private static Sentence sentence(String text, int start) {
    return new Sentence(1, new Span(start, start + text.length()), text, 1);
  }
}
