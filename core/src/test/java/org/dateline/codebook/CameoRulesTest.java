package org.dateline.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Status;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CameoRulesTest {
  private static final String COLUMNS = "type\tmode\twords\tstatus\tcameo\texample";
  private static final Codebook CODEBOOK = Codebook.shipped();
  private static final CameoRules RULES = CODEBOOK.cameoRules();

  static List<Table.Row> lines() {
    return Table.shipped("codebook/cameo-rules.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void givesTheExampleOfALineItsCodeByThatLine(Table.Row row) {
    String marked = row.get("example");
    int open = marked.indexOf('[');
    int close = marked.indexOf(']');
    String trigger = marked.substring(open + 1, close);
    String sentence = marked.replace("[", "").replace("]", "");
    String status = row.optional("status");

    CameoChoice choice =
        RULES.codeFor(
            row.constant("type", Type.class),
            row.optional("mode"),
            status == null ? "occurred" : status,
            trigger,
            sentence);

    assertThat(choice).isEqualTo(new CameoChoice(CODEBOOK.cameo(row.get("cameo")), row.place()));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void keepsAnActOnTheSideOfItsQuad(Table.Row row) {
    Quad quad = row.constant("type", Type.class).quad();
    int quadClass = CODEBOOK.cameo(row.get("cameo")).quadClass();

    if (quad == Quad.VERBAL_COOPERATION || quad == Quad.MATERIAL_COOPERATION) {
      assertThat(quadClass).isBetween(0, 2);
    } else {
      assertThat(quadClass).isIn(0, 3, 4);
    }
  }

  @ParameterizedTest
  @EnumSource
  void hasACodeForEveryModeWithWordsItHasNeverSeen(Type type) {
    List<String> modes = new ArrayList<>(CODEBOOK.modes(type));
    modes.add(null);

    for (String mode : modes) {
      assertThat(RULES.codeFor(type, mode, "occurred", "xyzzied", "Plugh xyzzied.").code())
          .isNotNull();
    }
  }

  @Test
  void knowsTheStatusesThatEventsHave() {
    for (Status status : Status.values()) {
      CameoRules rules =
          read(
              "AID\t\t\t" + status.label() + "\t070\tHe [helped].", "AID\t\t\t\t070\tHe [helped].");

      assertThat(rules.codeFor(Type.AID, null, status.label(), "helped", "He helped.").because())
          .isEqualTo("cameo-rules.tsv:2");
    }
  }

  @Test
  void codesAnAccusationOfHavingAHandInAnAttackAs112() {
    CameoChoice choice =
        RULES.codeFor(
            Type.ACCUSE,
            "allege",
            "occurred",
            "accused",
            "Rabat accused the service of a part in the attack on its embassy.");

    assertThat(choice.code().code()).isEqualTo("112");
  }

  @Test
  void codesAnAttackOfUnknownKindAs180() {
    CameoChoice choice =
        RULES.codeFor(
            Type.ASSAULT, null, "occurred", "attack", "The attack on its embassy shook the town.");

    assertThat(choice.code().code()).isEqualTo("180");
  }

  @Test
  void codesAPlannedMarchAsAThreatOfProtest() {
    assertThat(RULES.codeFor(Type.PROTEST, "demo", "planned", "march", "They will march.").code())
        .isEqualTo(CODEBOOK.cameo("133"));
  }

  @Test
  void looksForPlainWordsInTheTriggerOnly() {
    CameoChoice choice =
        RULES.codeFor(
            Type.REJECT,
            null,
            "occurred",
            "rejected",
            "The man who vetoed it rejected the motion.");

    assertThat(choice.code().code()).isEqualTo("120");
  }

  @Test
  void stopsAtACodeThatCameoLacks() {
    assertThatThrownBy(() -> read("AID\t\t\t\t0733\tHe [helped]."))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith(
            "codebook/cameo-rules.tsv:2: no such CAMEO code '0733'; did you mean ");
  }

  @Test
  void stopsAtAModeThatTheTypeLacks() {
    assertThatThrownBy(() -> read("PROTEST\tdemos\t\t\t141\tThey [marched]."))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage(
            "codebook/cameo-rules.tsv:2: no such mode of PROTEST 'demos'; did you mean demo?");
  }

  @Test
  void stopsAtAStatusThatIsMisspelt() {
    assertThatThrownBy(() -> read("AID\t\t\tplaned\t033\tHe will [help]."))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("codebook/cameo-rules.tsv:2: no such status 'planed'; did you mean planned?");
  }

  @Test
  void stopsAtAStemThatFitsTooMuch() {
    assertThatThrownBy(() -> read("AID\t\the*\t\t070\tHe [helped]."))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage(
            "codebook/cameo-rules.tsv:2: 'he*' would stand for too many words;"
                + " give three letters before the *");
  }

  @Test
  void stopsAtALineThatIsNeverReached() {
    assertThatThrownBy(
            () -> read("AID\t\t\t\t070\tHe [helped].", "AID\t\tfed\t\t073\tHe [fed] them."))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("codebook/cameo-rules.tsv:3: never reached: an earlier line takes all of AID");
  }

  @Test
  void stopsWhereAModeHasNoDefault() {
    String[] lines =
        lines().stream()
            .filter(row -> !"curfew".equals(row.optional("mode")))
            .map(CameoRulesTest::written)
            .toArray(String[]::new);

    assertThatThrownBy(() -> Codebook.of(Tables.shipped().with(file(), with(COLUMNS, lines))))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage(
            "codebook/cameo-rules.tsv: no line for all of COERCE curfew;"
                + " add one with empty words and status");
  }

  /** The rules of these lines, and a default for all that they leave without. */
  private static CameoRules read(String... first) {
    List<String> lines = new ArrayList<>(List.of(first));
    for (Type type : Type.values()) {
      boolean given = lines.get(0).startsWith(type.name());
      for (String mode : CODEBOOK.modes(type)) {
        if (!given) {
          lines.add(type + "\t" + mode + "\t\t\t010\t[x]");
        }
      }
      if (!given) {
        lines.add(type + "\t\t\t\t010\t[x]");
      }
    }
    Tables tables = Tables.shipped().with(file(), with(COLUMNS, lines.toArray(String[]::new)));
    return Codebook.of(tables).cameoRules();
  }

  private static String file() {
    return "codebook/cameo-rules.tsv";
  }

  private static String[] with(String first, String... rest) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(List.of(rest));
    return all.toArray(String[]::new);
  }

  private static String written(Table.Row row) {
    List<String> cells = new ArrayList<>();
    for (String column : List.of("type", "mode", "words", "status", "cameo", "example")) {
      String cell = row.optional(column);
      cells.add(cell == null ? "" : cell);
    }
    return String.join("\t", cells);
  }
}
