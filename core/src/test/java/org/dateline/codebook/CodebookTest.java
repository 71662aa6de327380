package org.dateline.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CodebookTest {
  private static final Codebook CODEBOOK = Codebook.shipped();

  @ParameterizedTest
  @EnumSource
  void scoresEveryTypeWithTheSignOfItsQuad(Type type) {
    boolean conflict = type.quad() == Quad.VERBAL_CONFLICT || type.quad() == Quad.MATERIAL_CONFLICT;

    assertThat(CODEBOOK.score(type, null) < 0).isEqualTo(conflict);
  }

  @Test
  void listsTheModesOfATypeInTheOrderOfTheFile() {
    assertThat(CODEBOOK.modes(Type.ACCUSE)).containsExactly("disapprove", "investigate", "allege");
  }

  @Test
  void hasNoModesForAid() {
    assertThat(CODEBOOK.modes(Type.AID)).isEmpty();
  }

  @Test
  void countsSixtySevenModes() {
    int count = 0;
    for (Type type : Type.values()) {
      count += CODEBOOK.modes(type).size();
    }
    assertThat(count).isEqualTo(67);
  }

  @Test
  void knowsThatAModeBelongsToOneTypeOnly() {
    assertThat(CODEBOOK.hasMode(Type.PROTEST, "hunger")).isTrue();
    assertThat(CODEBOOK.hasMode(Type.ASSAULT, "hunger")).isFalse();
  }

  @Test
  void scoresAnAllegationByItsMode() {
    assertThat(CODEBOOK.score(Type.ACCUSE, "allege")).isEqualTo(-3.5);
  }

  @Test
  void scoresAModeWithoutScoreByItsType() {
    assertThat(CODEBOOK.score(Type.COERCE, "withhold"))
        .isEqualTo(CODEBOOK.score(Type.COERCE, null));
  }

  @Test
  void refusesToScoreAModeOfAnotherType() {
    assertThatThrownBy(() -> CODEBOOK.score(Type.AID, "hunger"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("AID has no mode 'hunger'");
  }

  @ParameterizedTest
  @MethodSource("scoresThatCodesGive")
  void scoresByTheMeanGoldsteinValueOfTheCodes(String name, double score, double mean) {
    assertThat(score).as(name).isCloseTo(mean, within(0.051));
  }

  static List<Object[]> scoresThatCodesGive() {
    List<Object[]> scores = new ArrayList<>();
    for (Type type : Type.values()) {
      scores.add(new Object[] {type.name(), CODEBOOK.score(type, null), mean(type, null)});
      for (String name : CODEBOOK.modes(type)) {
        Double score = CODEBOOK.mode(type, name).score();
        if (score != null && !name.equals("allege")) {
          scores.add(new Object[] {type + " " + name, score, mean(type, name)});
        }
      }
    }
    return scores;
  }

  private static double mean(Type type, String mode) {
    return Table.shipped("codebook/cameo.tsv").rows().stream()
        .map(row -> CODEBOOK.cameo(row.get("code")))
        .filter(code -> code.quadClass() > 0 && code.type() == type)
        .filter(code -> mode == null || mode.equals(code.mode()))
        .mapToDouble(CameoCode::goldstein)
        .average()
        .orElseThrow();
  }

  @Test
  void hasThirtySevenContexts() {
    assertThat(CODEBOOK.contexts()).hasSize(37).startsWith("military", "intelligence");
  }

  @ParameterizedTest
  @CsvSource({
    "010, 0.0, 0", "042, 1.9, 1", "057, 8.0, 1", "0874, 10.0, 2", "072, 8.3, 2", "112, -2.0, 3",
    "120, -4.0, 3", "130, -4.4, 3", "138, -7.0, 3", "141, -6.5, 4", "145, -7.5, 4", "154, -7.2, 4",
    "163, -8.0, 3", "173, -5.0, 4", "180, -9.0, 4", "190, -10.0, 4", "195, -10.0, 4"
  })
  void givesTheGoldsteinValueAndQuadClassOfACameoCode(String code, double goldstein, int quad) {
    assertThat(CODEBOOK.cameo(code).goldstein()).isEqualTo(goldstein);
    assertThat(CODEBOOK.cameo(code).quadClass()).isEqualTo(quad);
  }

  @Test
  void mapsACameoCodeToItsTypeAndMode() {
    CameoCode code = CODEBOOK.cameo("1831");

    assertThat(code.type()).isEqualTo(Type.ASSAULT);
    assertThat(code.mode()).isEqualTo("suicide-attack");
    assertThat(code.root()).isEqualTo("18");
  }

  @Test
  void namesTheNearestCodeForOneThatCameoLacks() {
    assertThatThrownBy(() -> CODEBOOK.cameo("1129"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no such CAMEO code '1129'; did you mean 112");
  }

  @Test
  void stopsAtATypeThatIsMisspelt() {
    Tables tables =
        Tables.shipped()
            .with(
                "codebook/types.tsv",
                "type\tquad\tscore\tgoldstein_root\tdefinition\texample",
                "ACUSE\tVERBAL_CONFLICT\t-2\t-2\tSpeaks against\tHe spoke.");

    assertThatThrownBy(() -> Codebook.of(tables))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("codebook/types.tsv:2: no such type 'ACUSE'; did you mean ACCUSE?");
  }

  @Test
  void stopsWhereATypeHasNoLine() {
    Tables tables =
        Tables.shipped()
            .with(
                "codebook/types.tsv",
                "type\tquad\tscore\tgoldstein_root\tdefinition\texample",
                "AGREE\tVERBAL_COOPERATION\t5\t4\tAgrees\tHe agreed.");

    assertThatThrownBy(() -> Codebook.of(tables))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("codebook/types.tsv: no line for CONSULT; add one");
  }

  @Test
  void stopsAtAScoreOffTheScale() {
    Tables tables =
        Tables.shipped()
            .with(
                "codebook/modes.tsv",
                "type\tmode\tscore\tdefinition\texample",
                "ACCUSE\tallege\t-35\tSays so\tHe said so.");

    assertThatThrownBy(() -> Codebook.of(tables))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("codebook/modes.tsv:2: '-35' in column 'score' is not from -10 to 10");
  }

  @Test
  void stopsAtACodeWhoseModeItsTypeLacks() {
    Tables tables =
        Tables.shipped()
            .with(
                "codebook/cameo.tsv",
                "code\tname\tgoldstein\tquad_class\ttype\tmode\tdefinition",
                "112\taccuse\t-2\t3\tACCUSE\taledge\tSays so");

    assertThatThrownBy(() -> Codebook.of(tables))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("codebook/cameo.tsv:2: no such mode of ACCUSE 'aledge'; did you mean allege?");
  }
}
