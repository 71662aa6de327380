package org.dateline.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedSpellingTest {

  @ParameterizedTest
  @CsvSource({
    "BANK_OF_ITALY_, Bank of Italy",
    "OTTO_VAN_DER_MEER, Otto van der Meer",
    "AL-NOOR_BRIGADES, al-Noor Brigades",
    "PKK_, PKK",
    "IRAN_, Iran",
    "I._BELOVAN, I. Belovan",
    "PEOPLE'S_GUARD, People's Guard",
    "Hamas_, Hamas",
    "WHITE  HOUSE, White House",
    "___, ''"
  })
  void writesANameAsTextsDo(String coded, String name) {
    assertThat(CodedSpelling.name(coded)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"POLICE_OFFICER_, police officer", "ULEMA, ulema", "Quran_teacher, Quran teacher"})
  void writesANounSmall(String coded, String noun) {
    assertThat(CodedSpelling.noun(coded)).isEqualTo(noun);
  }
}
