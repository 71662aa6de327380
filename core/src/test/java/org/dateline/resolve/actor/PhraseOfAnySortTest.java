package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.Actor;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseOfAnySortTest {
  private static final ActorResolver RESOLVER = new ActorResolver(Dictionary.shipped());
  private static final LocalDate DAY = LocalDate.of(2011, 9, 26);

  @Property(tries = 300)
  void anyTextIsAnswered(@ForAll String text) {
    Actor actor = RESOLVER.phrase(text, DAY, "PAK");
    assertThat(actor.text()).isEqualTo(text);
    assertThat(actor.span().end()).isEqualTo(text.length());
  }

  @Property(tries = 500)
  void anyOrderOfWordsIsAnswered(@ForAll("words") List<String> words) {
    String text = String.join(" ", words);
    assertThatCode(() -> RESOLVER.phrase(text, null, null)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of(
            "the",
            "of",
            "'s",
            "-",
            "Pakistan",
            "Pakistan's",
            "army",
            "and",
            ",",
            "(",
            ")",
            "Putin",
            "former",
            "leader",
            "in",
            "pro-",
            "-backed",
            "-led",
            "Taliban",
            "to",
            "who",
            "rebels'",
            "ethnic",
            "Albanians",
            "Mohammed",
            "al-",
            "北京",
            "القاهرة",
            "भारत",
            "U.S.",
            "&",
            "’s",
            "")
        .list()
        .ofMaxSize(30);
  }

  @ParameterizedTest(name = "10 KB of [{0}]")
  @ValueSource(
      strings = {
        "of ",
        "the ",
        "Pakistan's ",
        "army, ",
        "and ",
        "(",
        "Mohammed ",
        "former ",
        "a",
        "-",
        "pro-",
        "in Kabul who ",
        "北京 ",
        "القاهرة ",
        "\u202eabc ",
        "\ud83d\ude00",
        "s' ",
        "A"
      })
  void longPhrasesAreAnsweredFast(String part) {
    String text = part.repeat(10_000 / part.length());
    Assertions.assertTimeout(Duration.ofSeconds(1), () -> RESOLVER.phrase(text, DAY, "PAK"));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", " ", "'s", ",", "(", "-", "’", "\u0000", "\n\n"})
  void emptyPhrasesNameNobody(String text) {
    Actor nobody = RESOLVER.phrase(text, DAY, "PAK");
    assertThat(nobody.country()).isNull();
    assertThat(nobody.role()).isNull();
    assertThat(nobody.id()).isNull();
  }
}
