package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WhoOfAnyTextTest {
  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final LocalDate DAY = LocalDate.of(2015, 1, 1);
  private static final List<String> SCRAPS =
      List.of(
          "",
          "the ",
          "Minister ",
          "Taliban ",
          "Pakistan's ",
          "of ",
          "-backed ",
          "U.S. ",
          "(ISI) ",
          "\u202e",
          "\u200b",
          "\ud800",
          "الرئيس ",
          "大統領 ",
          "президент ",
          "ʻAbd ",
          "e\u0301",
          "🇫🇷 ");

  private static final Who WHO = Who.shipped();

  @Property(tries = 300)
  void anyPhraseIsAnswered(@ForAll("phrases") String phrase, @ForAll("phrases") String context) {
    assertTimeoutPreemptively(
        LONGEST,
        () -> {
          assertThat(WHO.is(phrase, DAY).actor().text()).isEqualTo(phrase);
          assertThat(WHO.is(phrase, null, "PAK", context + phrase + context)).isNotNull();
        });
  }

  @Property(tries = 20)
  void tenThousandCharactersAreAnsweredFast(@ForAll("phrases") String piece) {
    String phrase = ("x" + piece).repeat(10_000 / (piece.length() + 1));
    assertTimeoutPreemptively(LONGEST, () -> assertThat(WHO.is(phrase, DAY)).isNotNull());
  }

  @Provide
  Arbitrary<String> phrases() {
    Arbitrary<String> scraps = Arbitraries.of(SCRAPS);
    return Arbitraries.oneOf(scraps, Arbitraries.strings().ofMaxLength(20))
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
