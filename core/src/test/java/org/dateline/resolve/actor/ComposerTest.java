package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.codebook.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposerTest {
  private static Composer composer;

  @BeforeAll
  static void load() {
    composer = new Composer(Dictionary.shipped());
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "two Chinese warplanes, CHN, MIL",
    "Britain's Defence Ministry, GBR, GOV",
    "a senior Pakistani security official, PAK, GOV",
    "Pakistan's army chief of staff, PAK, MIL",
    "the White House, USA, GOV",
    "Islamabad, PAK, GOV",
    "lawmakers in Kyiv, UKR, LEG",
    "Turkish-backed Syrian rebels, SYR, REB",
    "the United Nations, IGO, IGO",
    "a spokesman for the Taliban, AFG, REB",
    "Pakistan's Inter-Services Intelligence agency, PAK, SPY",
    "the Pakistanis, PAK, CVL",
    "the U.S. ambassador to France, USA, GOV",
    "prosecutors in Germany, DEU, JUD",
    "President George W. Bush, USA, GOV",
  })
  void composes(String phrase, String country, Role role) {
    Identity identity = composer.compose(Token.of(phrase), LocalDate.of(2008, 5, 1));
    assertThat(identity.country()).isEqualTo(country);
    assertThat(identity.role()).isEqualTo(role);
  }

  @Test
  void holdsCodesToTheirDays() {
    assertThat(role("the Taliban", LocalDate.of(2011, 9, 26))).isEqualTo(Role.REB);
    assertThat(role("the Taliban", LocalDate.of(2023, 9, 26))).isEqualTo(Role.GOV);
  }

  @Test
  void doesNotTakeThePronounUsForTheUnitedStates() {
    assertThat(composer.compose(Token.of("us"), null).country()).isNull();
  }

  @Test
  void saysWhichLinesDecided() {
    assertThat(composer.compose(Token.of("Chinese police"), null).because())
        .anyMatch(reason -> reason.matches("Chinese states\\.tsv:\\d+"))
        .anyMatch(reason -> reason.matches("police roles\\.tsv:\\d+"));
  }

  private static Role role(String phrase, LocalDate day) {
    return composer.compose(Token.of(phrase), day).role();
  }
}
