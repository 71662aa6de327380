package org.dateline.resolve.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.codebook.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CameoCodeTest {
  private static final CameoBlocks BLOCKS = CameoBlocks.shipped(CountryCodes.shipped());

  @ParameterizedTest
  @CsvSource({
    "USAGOV, USA, GOV, false",
    "PAKREBTTP, PAK, REB, true",
    "AFG, AFG, , false",
    "AFGELI, AFG, , false",
    "AFGELIGOV, AFG, GOV, false",
    "IGOUNO, IGO, IGO, true",
    "IGOUNOHLH, IGO, IGO, true",
    "IGOEUREEC, IGO, IGO, true",
    "NGOHRI, NGO, NGO, false",
    "NGOUSA, NGO, NGO, true",
    "MNCMED, MNC, MED, false",
    "MNC, MNC, BUS, false",
    "IMGMOS, , REB, true",
    "INTMIL, , MIL, false",
    "IRQREBSUN, IRQ, REB, true",
    "IRQPTYHAR, IRQ, PTY, true",
    "GOV, , GOV, false",
    "ROMGOV, ROU, GOV, false",
    "KSV, XKX, , false",
    "PHLSEP, PHL, REB, false",
    "COLUAF, COL, REB, false",
    "ISRSET, ISR, CVL, false",
    "FRAAGR, FRA, LAB, false",
    "usamil, USA, MIL, false"
  })
  void isACountryAndARole(String code, String country, Role role, boolean more) {
    CameoCode read = CameoCode.of(code, BLOCKS);
    assertThat(read).isNotNull();
    assertThat(read.country()).isEqualTo(country);
    assertThat(read.role()).isEqualTo(role);
    assertThat(read.more()).isEqualTo(more);
    assertThat(read.agent()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"~GOV, GOV", "~MILREB, MIL", "GOV~, GOV", "---REB, REB", "~ELI,", "~PRS, PRS"})
  void isThatOfAnAgentWhereATildeStands(String code, Role role) {
    CameoCode read = CameoCode.of(code, BLOCKS);
    assertThat(read).isNotNull().matches(CameoCode::agent);
    assertThat(read.role()).isEqualTo(role);
  }

  @Test
  void saysWhichCountryItDoesNotKnow() {
    CameoCode read = CameoCode.of("PKAGOV", BLOCKS);
    assertThat(read).isNotNull();
    assertThat(read.unknown()).isEqualTo("PKA");
    assertThat(read.country()).isNull();
    assertThat(read.role()).isEqualTo(Role.GOV);
  }

  @ParameterizedTest
  @ValueSource(strings = {"112", "U.S.", "", "~", "GOV!"})
  void isNoneOfThese(String code) {
    assertThat(CameoCode.of(code, BLOCKS)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "~", "~---", "###", "-"})
  void isNobodys(String code) {
    assertThat(CameoCode.isNull(code)).isTrue();
  }
}
