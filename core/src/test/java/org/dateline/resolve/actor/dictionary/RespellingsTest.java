package org.dateline.resolve.actor.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.resolve.actor.phrase.Composer;
import org.dateline.resolve.actor.phrase.Identity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RespellingsTest {
  private static Composer composer;

  @BeforeAll
  static void load() {
    composer = new Composer(Dictionary.shipped());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Vladmir Putin, RUS.PUTIN",
    "Mohamad Morsi, EGY.MORSI",
    "Recep Tayip Erdogan, TUR.ERDOGAN",
    "Bashar al Asad, SYR.ASSAD",
    "Angela Markel, DEU.MERKEL",
    "Phillipines, PHL",
    "Amnesty Internatonal, NGO.AMNESTY",
  })
  void findsNamesByOtherSpellings(String phrase, String id) {
    assertThat(compose(phrase).id()).isEqualTo(id);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Germain Dupond", "Mashal Khan", "Robert Doyle", "Malaki", "Sunday"})
  void leavesOthersNamesAlone(String phrase) {
    assertThat(compose(phrase).id()).isNull();
    assertThat(compose(phrase).country()).isNull();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"phillipines", "untied nations", "ukrainan"})
  void neverTakesOrdinaryWordsForNames(String phrase) {
    assertThat(compose(phrase).country()).isNull();
  }

  private static Identity compose(String phrase) {
    return composer.compose(Token.of(phrase), LocalDate.of(2012, 8, 1));
  }
}
