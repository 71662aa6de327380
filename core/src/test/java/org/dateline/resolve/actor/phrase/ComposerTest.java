package org.dateline.resolve.actor.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposerTest {
  private static final LocalDate SPRING_2008 = LocalDate.of(2008, 5, 1);
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
    "the United Nations, IGO, IGO",
    "a spokesman for the Taliban, AFG, REB",
    "Pakistan's Inter-Services Intelligence agency, PAK, SPY",
    "the Pakistanis, PAK, CVL",
    "the U.S. ambassador to France, USA, GOV",
    "prosecutors in Germany, DEU, JUD",
    "President George W. Bush, USA, GOV",
    "the Panamanian Immigration inspectors, PAN, COP",
    "Shanghai police, CHN, COP",
    "the Haqqani network, AFG, REB",
  })
  void composes(String phrase, String country, Role role) {
    Identity identity = compose(phrase);
    assertThat(identity.country()).isEqualTo(country);
    assertThat(identity.role()).isEqualTo(role);
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "Turkish-backed Syrian rebels, SYR, REB",
    "Kurdish-led Syrian Democratic Forces, SYR, REB",
    "anti-Taliban protesters in Kabul, AFG, CVL",
    "Iraqi forces loyal to Nouri al-Maliki, IRQ, MIL",
    "a French-led force in Chad, FRA, MIL",
    "the Saudi-led coalition, SAU, MIL",
    "the Likud-led government, ISR, GOV",
  })
  void doesNotTakeABackerALeaderOrAnEnemyForTheActor(String phrase, String country, Role role) {
    assertThat(compose(phrase).country()).isEqualTo(country);
    assertThat(compose(phrase).role()).isEqualTo(role);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "the head of Pakistan's army, MIL",
    "the deputy head of the opposition, OPP",
    "officials at the French consulate, GOV",
    "thousands of people, CVL",
    "the Liberian president's spokesman, GOV",
    "Mugabe's supporters, CVL",
    "the prosecutor's office, JUD",
    "the Turkish statement, GOV",
    "the CIA deputy director, SPY",
    "a Labour lawmaker, LEG",
    "two African Union soldiers, MIL",
  })
  void asksWhatALightNounBelongsTo(String phrase, Role role) {
    assertThat(compose(phrase).role()).isEqualTo(role);
  }

  @Test
  void leavesTheRoleOpenWhereALeadersGroupIsUnknown() {
    assertThat(compose("a leader of Los Quintos").role()).isNull();
  }

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource({
    "American and British warplanes, USA, MIL",
    "the presidents of Benin and Togo, BEN, GOV",
    "'soldiers, police and militiamen in Dili', TLS, MIL",
    "'Jane Doe, the Greek foreign minister', GRC, GOV",
    "'the Greek foreign minister, Jane Doe', GRC, GOV",
    "Unknown Liberation Army (PKK), TUR, REB",
  })
  void readsListsAppositionsAndBrackets(String phrase, String country, Role role) {
    assertThat(compose(phrase).country()).isEqualTo(country);
    assertThat(compose(phrase).role()).isEqualTo(role);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a former Afghan interior minister, AFG",
    "former Israeli Prime Minister Ariel Sharon, ISR",
    "Bolivia's former president, BOL",
    "John Howard, AUS",
  })
  void keepsAnOfficeThatIsOverApart(String phrase, String country) {
    assertThat(compose(phrase).country()).isEqualTo(country);
    assertThat(compose(phrase).role()).isNull();
    assertThat(compose(phrase).because()).anyMatch(reason -> reason.startsWith("not in office: "));
  }

  @Test
  void keepsTheForceOfAFormerSoldierAndRebel() {
    assertThat(compose("former Ivorian rebels").role()).isEqualTo(Role.REB);
  }

  @ParameterizedTest(name = "{0} says nothing of its country")
  @CsvSource({
    "the consulate in Chengdu",
    "the ambassador to France",
    "ethnic Albanians",
    "European governments",
    "Michael Jordan",
  })
  void takesNoCountryThatIsNotMeant(String phrase) {
    assertThat(compose(phrase).country()).isNull();
  }

  @Test
  void prefersTheDocumentsStateWhereANameIsShared() {
    assertThat(country("the Senate", null)).isEqualTo("USA");
    assertThat(country("the Senate", "BRA")).isEqualTo("BRA");
    assertThat(country("the PRD", "DOM")).isEqualTo("DOM");
    assertThat(country("Labour", "NZL")).isEqualTo("NZL");
  }

  @Test
  void saysWhenNoOneStateIsMeant() {
    assertThat(compose("foreign powers").open()).isTrue();
    assertThat(compose("the Islamic State").open()).isTrue();
    assertThat(compose("asylum seekers").open()).isTrue();
    assertThat(compose("police").open()).isFalse();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Vladmir Putin, RUS.PUTIN",
    "Hizbullah, LBN.HEZBOLLAH",
    "the Untied Nations, IGO.UN",
  })
  void knowsNamesByOtherSpellings(String phrase, String id) {
    assertThat(compose(phrase).id()).isEqualTo(id);
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
  void doesNotNameTheManWhoseSpokesmanSpeaks() {
    assertThat(compose("a spokesman for Hugo Chavez").name()).isNull();
    assertThat(compose("a spokesman for Hezbollah").name()).isEqualTo("Hezbollah");
  }

  @Test
  void saysWhichLinesDecided() {
    assertThat(compose("Chinese police").because())
        .anyMatch(reason -> reason.matches("Chinese states\\.tsv:\\d+"))
        .anyMatch(reason -> reason.matches("police roles\\.tsv:\\d+"));
  }

  private static Identity compose(String phrase) {
    return composer.compose(Token.of(phrase), SPRING_2008);
  }

  private static @Nullable String country(String phrase, @Nullable String document) {
    return composer.compose(Token.of(phrase), SPRING_2008, document).country();
  }

  private static @Nullable Role role(String phrase, LocalDate day) {
    return composer.compose(Token.of(phrase), day).role();
  }
}
