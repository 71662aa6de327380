package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dateline.codebook.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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
    Reason reason = who.is("the Taliban", DAY).reasons().get(0);
    DictionaryLine line = reason.line();
    assertThat(reason.words()).isEqualTo("Taliban");
    assertThat(line).isNotNull();
    assertThat(line.place()).matches("armed-groups\\.tsv:\\d+");
    assertThat(line.name()).isEqualTo("Taliban");
    assertThat(line.from()).isEqualTo("2001-11-13");
    assertThat(line.to()).isEqualTo("2021-08-14");
  }

  @Test
  void namesTheRuleWhereNoLineDecided() {
    assertThat(who.is("the interior minister", DAY, "PAK").reasons())
        .anyMatch(reason -> reason.line() == null && !reason.words().isEmpty());
  }

  @Test
  void codesHoldOnTheDay() {
    assertThat(who.is("the Taliban", LocalDate.of(2021, 8, 14)).actor().role()).isEqualTo(Role.REB);
    assertThat(who.is("the Taliban", LocalDate.of(2021, 8, 15)).actor().role()).isEqualTo(Role.GOV);
  }

  @Test
  void givesAllLinesOfTheActorInTheirTime() {
    List<DictionaryLine> lines = who.is("the Taliban", DAY).lines();
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
    assertThat(answer.reasons()).isEmpty();
    assertThat(answer.lines()).isEmpty();
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
