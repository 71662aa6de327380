package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.text.SentenceSplitter;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever an article says, its cast is read, and fast. */
class CastOfAnyTextTest {
  private static final ActorResolver RESOLVER = new ActorResolver(Dictionary.shipped());
  private static final LocalDate DAY = LocalDate.of(2019, 5, 1);

  @Property(tries = 300)
  void anyPhraseOfAnyTextIsResolved(
      @ForAll @From("texts") String text, @ForAll @IntRange(max = 5000) int at) {
    List<Sentence> sentences = new SentenceSplitter().split(text);
    ActorResolver.Reading reading =
        RESOLVER.read(Article.text(text).published(DAY).title(text).build(), sentences);

    for (Sentence sentence : sentences) {
      int start = sentence.span().start() + at % sentence.text().length();
      Span phrase = new Span(start, sentence.span().end());
      List<Actor> actors = reading.resolveAll(sentence, phrase, null);
      assertThat(actors).isNotEmpty().allSatisfy(a -> assertThat(a.span()).isEqualTo(phrase));
    }
  }

  @Test
  void thousandsOfSentencesAreReadInTimeThatGrowsAsTheyDo() {
    String passage =
        "Kenyan minister Mary Otieno met Ugandan general Paul Okello and Rwanda's envoy. She said: "
            + "\"We will wait.\" He told her that both countries and their armies would leave. ";
    String text = passage.repeat(700);
    List<Sentence> sentences = new SentenceSplitter().split(text);
    Article article = Article.text(text).published(DAY).build();

    Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> assertThat(RESOLVER.read(article, sentences)).isNotNull());
  }

  @Test
  void aSentenceWithoutEndIsRead() {
    String text = "Greece and ".repeat(3000) + "\"he (".repeat(1000) + "of the ".repeat(1000);
    List<Sentence> sentences = List.of(new Sentence(1, new Span(0, text.length()), text, 1));
    Article article = Article.text(text).published(DAY).build();

    assertThatCode(() -> RESOLVER.read(article, sentences)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "he",
            "She",
            "it",
            "they",
            "We",
            "its",
            "their",
            "both",
            "two",
            "the",
            "former",
            "latter",
            "Smith",
            "John Smith",
            "Mrs",
            "president",
            "minister",
            "the group",
            "Kenya",
            "Ugandan",
            "Pakistanis",
            "Hamas",
            "(PRD)",
            "PRD",
            "and",
            "of",
            "in",
            "said",
            "'s",
            ",",
            ".",
            "\"",
            "”",
            "“",
            "country",
            "statement",
            "countries",
            "police",
            "London",
            "de",
            "-",
            "accused",
            "embassy",
            "é",
            "\u0301",
            "中文",
            "🙂",
            "a");
    Arbitrary<String> sentences =
        words.list().ofMinSize(1).ofMaxSize(60).map(l -> String.join(" ", l));
    return Arbitraries.oneOf(sentences, Arbitraries.strings().ofMinLength(1).ofMaxLength(300));
  }
}
