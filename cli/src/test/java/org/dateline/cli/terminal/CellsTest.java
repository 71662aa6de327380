package org.dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {

  @Test
  void countsTwoForAWideCharacter() {
    assertThat(Cells.of("北京")).isEqualTo(4);
    assertThat(Cells.of("서울")).isEqualTo(4);
    assertThat(Cells.of("\uD83D\uDE00")).isEqualTo(2);
  }

  @Test
  void countsNothingForACombiningMark() {
    assertThat(Cells.of("e\u0301")).isEqualTo(1);
    assertThat(Cells.of("\u1112\u1161\u11ab")).isEqualTo(2);
  }

  @Test
  void countsOneForOtherLetters() {
    assertThat(Cells.of("Kabul · Киев")).isEqualTo(12);
  }

  @Test
  void cutsWithAnEllipsisAndNeverInsideACharacter() {
    assertThat(Cells.cut("Islamabad", 9)).isEqualTo("Islamabad");
    assertThat(Cells.cut("Islamabad", 5)).isEqualTo("Isla…");
    assertThat(Cells.cut("北京市", 4)).isEqualTo("北…");
  }
}
