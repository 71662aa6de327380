package org.dateline.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.Assertions;
import org.dateline.Span;

class PlacesOfAnyTextTest {
  private static final Gazetteer GAZETTEER = Gazetteer.shipped();
  private static final Duration SOON = Duration.ofSeconds(2);

  @Property(tries = 300)
  void anyTextIsAnswered(
      @ForAll @StringLength(max = 300) String text,
      @ForAll @StringLength(max = 30) String dateline) {
    assertThatCode(() -> Readings.place(dateline, text, new Span(0, text.length())))
        .doesNotThrowAnyException();
  }

  @Property(tries = 300)
  void anyNameIsAnswered(@ForAll @StringLength(max = 100) String name) {
    assertThatCode(
            () -> {
              GAZETTEER.named(name);
              GAZETTEER.soundingLike(name);
              GAZETTEER.countryOf(name);
              GAZETTEER.country(name);
            })
        .doesNotThrowAnyException();
  }

  @Example
  void namesOfEveryScriptAndDirectionAreAnswered() {
    for (String name :
        new String[] {"", " ", "حلب", "קהיר", "北京", "Київ", "ⲕⲏⲙⲉ", "\uD83D", "̈́", "A\u202Ebc"}) {
      assertThatCode(() -> GAZETTEER.named(name)).doesNotThrowAnyException();
      assertThatCode(() -> Readings.place(name, name, new Span(0, name.length())))
          .doesNotThrowAnyException();
    }
  }

  @Example
  void hugeNamesAreAnsweredSoon() {
    String[] huge = {
      "Aleppo ".repeat(1_500),
      "A".repeat(10_000),
      "al-".repeat(4_000),
      "'s".repeat(5_000),
      "St. ".repeat(3_000),
      "de la ".repeat(2_000),
      "San Jose, ".repeat(1_000)
    };
    // What is made only once is not counted.
    took("Unheardofname");
    for (String name : huge) {
      Assertions.assertThatCode(() -> assertThat(took(name)).isLessThan(SOON))
          .doesNotThrowAnyException();
    }
  }

  private static Duration took(String text) {
    long before = System.nanoTime();
    GAZETTEER.named(text);
    GAZETTEER.nearest(text, 2, 5);
    Readings.place("CAIRO", text, new Span(0, text.length()));
    return Duration.ofNanos(System.nanoTime() - before);
  }
}
