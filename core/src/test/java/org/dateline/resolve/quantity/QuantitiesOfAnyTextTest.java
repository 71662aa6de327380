package org.dateline.resolve.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dateline.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesOfAnyTextTest {
  private static final QuantityFinder FINDER = QuantityFinder.shipped();

  @Property(tries = 500)
  void everyQuantityIsTheTextOfItsSpanAndPlain(@ForAll @From("texts") String text) {
    int end = 0;
    for (Quantity quantity : FINDER.find(text)) {
      assertThat(quantity.text()).isEqualTo(quantity.span().in(text)).isNotBlank();
      assertThat(quantity.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(quantity.value().toPlainString()).hasSizeLessThan(40);
      end = quantity.span().start();
    }
  }

  @Property(tries = 500)
  void anyCharactersAreAnswered(@ForAll String text) {
    assertThat(FINDER.find(text)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "9,",
        "1 ",
        "one ",
        "two hundred ",
        "a ",
        "dozens of ",
        "killed 2 ",
        "10-",
        "$",
        "$1 ",
        "a half ",
        "more than ",
        "three and ",
        "U.",
        "٣",
        "Rs",
        "2 or ",
        "and ",
        "5 of the ",
        ",3 "
      })
  void longTextsAreAnsweredFast(String part) {
    String text = part.repeat(10_240 / part.length());
    assertThat(find(text, Duration.ofSeconds(1))).hasSizeLessThanOrEqualTo(200);
  }

  @Test
  void emptyTextHasNone() {
    assertThat(FINDER.find("")).isEmpty();
  }

  private static List<Quantity> find(String text, Duration most) {
    long start = System.nanoTime();
    List<Quantity> found = FINDER.find(text);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(most);
    return found;
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "12",
            "3,000",
            "1e400",
            "-5",
            "7.5",
            "٤٢",
            "dozens",
            "of",
            "two",
            "hundred",
            "and",
            "a",
            "half",
            "million",
            "lakh",
            "killed",
            "were",
            "soldiers",
            "people",
            "$",
            "Rs",
            "euros",
            "more than",
            "at least",
            "or more",
            "to",
            "-",
            ",",
            ".",
            "(",
            "%",
            "May",
            "Camp",
            "between",
            "no one",
            "both",
            "strong",
            "'s",
            "including",
            "\u0000",
            "\uD83D",
            "é")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join(" ", parts));
  }
}
