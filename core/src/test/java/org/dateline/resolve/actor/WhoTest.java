package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.dictionary.DictionaryLine;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoTest {
  private static final LocalDate DAY = LocalDate.of(2010, 6, 15);

  private static Who who;

  @BeforeAll
  static void open() {
    who = Who.shipped();
  }

  @Test
  void answersWithNameIdCountryRoleAndCode() {
    Who.Answer answer =
        who.is("Armenian Prime Minister Nikol Pashinyan", LocalDate.of(2020, 10, 1));
    assertThat(answer.actor().name()).isEqualTo("Nikol Pashinyan");
    assertThat(answer.actor().id()).isEqualTo("ARM.PASHINYAN");
    assertThat(answer.actor().country()).isEqualTo("ARM");
    assertThat(answer.actor().role()).isEqualTo(Role.GOV);
    assertThat(answer.actor().code()).isEqualTo("ARMGOV");
  }

  @Test
  void namesTheLineThatDecidedAndWhatItSays() {
    Reason reason = who.is("the Taliban", DAY).all().get(0).reasons().get(0);
    DictionaryLine line = reason.line();
    assertThat(reason.words()).isEqualTo("Taliban");
    assertThat(line).isNotNull();
    assertThat(line.place()).matches("armed-groups\\.tsv:\\d+");
    assertThat(line.name()).isEqualTo("Taliban");
    assertThat(line.from()).isEqualTo("2001-11-13");
    assertThat(line.to()).isEqualTo("2021-08-14");
  }

  @Test
  void keepsWhereAGroupSitsApartFromWhereItActs() {
    Who.Answer answer = who.is("Haqqani network fighters", DAY);
    assertThat(answer.actor().code()).isEqualTo("AFGREB");
    assertThat(answer.all().get(0).base()).isEqualTo("PAK");
  }

  @Test
  void tellsTheBaseOfTheDay() {
    String group = "People's Mujahedin of Iran";
    assertThat(who.is(group, LocalDate.of(2010, 6, 15)).all().get(0).base()).isEqualTo("IRQ");
    assertThat(who.is(group, LocalDate.of(2020, 6, 15)).all().get(0).base()).isEqualTo("ALB");
  }

  @Test
  void tellsNoBaseOfAGroupThatSitsWhereItActs() {
    assertThat(who.is("the Taliban", DAY).all().get(0).base()).isNull();
  }

  @Test
  void namesTheRuleWhereNoLineDecided() {
    assertThat(who.is("the interior minister", DAY, "PAK").all().get(0).reasons())
        .anyMatch(reason -> reason.line() == null && !reason.words().isEmpty());
  }

  @Test
  void codesHoldOnTheDay() {
    assertThat(who.is("the Taliban", LocalDate.of(2021, 8, 14)).actor().role()).isEqualTo(Role.REB);
    assertThat(who.is("the Taliban", LocalDate.of(2021, 8, 15)).actor().role()).isEqualTo(Role.GOV);
  }

  @Test
  void givesAllLinesOfTheActorInTheirTime() {
    List<DictionaryLine> lines = who.is("the Taliban", DAY).all().get(0).lines();
    assertThat(lines).hasSizeGreaterThan(3);
    assertThat(lines).isSortedAccordingTo(DictionaryLine.IN_TIME);
    assertThat(lines).filteredOn(line -> line.holdsOn(DAY)).isNotEmpty();
    assertThat(lines).allMatch(line -> "AFG.TALIBAN".equals(line.id()));
  }

  @Test
  void theCountryOfTheDocumentTellsWhoseMinisterItIs() {
    assertThat(who.is("the interior minister", DAY).actor().code()).isEqualTo("GOV");
    assertThat(who.is("the interior minister", DAY, "PAK").actor().code()).isEqualTo("PAKGOV");
  }

  @Test
  void aPronounStandsForWhomTheContextNames() {
    Who.Answer answer =
        who.is("he", DAY, null, "Mr Gilani met the Afghan envoys. Later he asked for help.");
    assertThat(answer.actor().id()).isEqualTo("PAK.GILANI");
    assertThat(answer.standsInContext()).isTrue();
  }

  @Test
  void saysWhereThePhraseDoesNotStandInTheContext() {
    Who.Answer answer = who.is("the Kremlin", DAY, null, "It rained in Rome.");
    assertThat(answer.standsInContext()).isFalse();
    assertThat(answer.actor().code()).isEqualTo("RUSGOV");
  }

  @Test
  void findsThePhraseAsWholeWords() {
    Who.Answer answer = who.is("he", DAY, null, "Then he met them there.");
    assertThat(answer.actor().span().start()).isEqualTo(5);
  }

  @Test
  void whatIsNotKnownIsNull() {
    Who.Answer answer = who.is("Zorblax Qwertyuiop");
    assertThat(answer.actor().code()).isNull();
    assertThat(answer.actor().id()).isNull();
    assertThat(answer.all().get(0).reasons()).isEmpty();
    assertThat(answer.all().get(0).lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Britain and France | GBRGOV FRAGOV",
        "Britain, France and Germany | GBRGOV FRAGOV DEUGOV",
        "British and French troops | GBRMIL FRAMIL",
        "U.S. and British troops | USAMIL GBRMIL",
        "Israeli, Egyptian and Jordanian officials | ISRGOV EGYGOV JORGOV",
        "the Russian and Chinese foreign ministers | RUSGOV CHNGOV",
        "NATO and Afghan forces | IGO AFGMIL",
        "North and South Korea | PRKGOV KORGOV",
        "North and South Korean officials | PRKGOV KORGOV",
        "Presidents Putin and Lukashenko | RUSGOV BLRGOV",
        "Israel and Hamas | ISRGOV PSEREB",
        "Trinidad and Tobago | TTOGOV",
        "the Foreign and Commonwealth Office | GBRGOV"
      })
  void namesEachOfSeveral(String phrase, String codes) {
    assertThat(who.is(phrase, DAY).all().stream().map(named -> named.actor().code()))
        .containsExactly(codes.split(" ", -1));
  }

  @Test
  void givesTheMembersOfABodyOnTheDay() {
    assertThat(who.is("NATO", LocalDate.of(1999, 3, 11)).all().get(0).members())
        .hasSize(16)
        .contains("FRA", "USA")
        .doesNotContain("POL");
    assertThat(who.is("NATO", LocalDate.of(1999, 3, 12)).all().get(0).members())
        .hasSize(19)
        .contains("POL");
  }

  @Test
  void givesTheBodiesOfAStateOnTheDay() {
    assertThat(who.is("Britain", LocalDate.of(2020, 1, 31)).all().get(0).bodies())
        .contains("IGO.EU", "IGO.NATO");
    assertThat(who.is("Britain", LocalDate.of(2020, 2, 1)).all().get(0).bodies())
        .contains("IGO.NATO")
        .doesNotContain("IGO.EU");
  }

  @Test
  void aPersonIsNoMemberOfBodies() {
    Who.Named gilani = who.is("Prime Minister Gilani", DAY).all().get(0);
    assertThat(gilani.members()).isEmpty();
    assertThat(gilani.bodies()).isEmpty();
  }

  @Test
  void takesACountryByCodeOrName() {
    assertThat(who.country("pak")).isEqualTo("PAK");
    assertThat(who.country(" Pakistan ")).isEqualTo("PAK");
    assertThat(who.country("ivory coast")).isEqualTo("CIV");
  }

  @Test
  void saysWhichCountryMayBeMeant() {
    assertThatThrownBy(() -> who.country("Chda"))
        .hasMessage("no state has the code or name 'Chda'; did you mean Chad?");
    assertThatThrownBy(() -> who.is("x", DAY, "USB"))
        .hasMessage("no state has the code or name 'USB'; did you mean USA?");
    assertThatThrownBy(() -> who.country("x".repeat(10_000)))
        .hasMessageEndingWith("…'; write it as PAK");
  }
}
