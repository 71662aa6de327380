package org.dateline.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.cli.terminal.Cells;
import org.dateline.codebook.Codebook;
import org.junit.jupiter.api.Test;

class ExplainedTest {
  private static final Codebook CODEBOOK = Codebook.shipped();

  @Test
  void namesTheSpansAndTellsWhatDecidedEachCode() {
    assertThat(new Explained(CODEBOOK, 100, false).lines(Samples.accusation()))
        .containsExactly(
            "event b1b2c3d4e5f60718",
            "  Washington (USAGOV) ─ACCUSE allege→ Pakistan (PAKGOV)",
            "  2011-09-14 · CAMEO 112",
            "  Embassy attacked · AFP · 2011-09-14 · KABUL",
            "",
            "sentence 1",
            "  Officials in Kabul said gunmen attacked the American embassy on Tuesday, and"
                + " Washington accused",
            " ".repeat(79) + "▔▔▔▔▔▔▔▔▔▔ ▔▔▔▔▔▔▔",
            " ".repeat(79) + "source     trigger",
            "  Pakistan of helping them.",
            "  ▔▔▔▔▔▔▔▔",
            "  target",
            "",
            "codes",
            "  PLOVER ACCUSE allege, verbal conflict, score -3.5",
            "  CAMEO 112 accuse, Goldstein -2.0",
            "  about diplomatic, terrorism",
            "  confidence 0.97",
            "",
            "what the model gave",
            "  type ACCUSE                           ███████████████████▊  0.99",
            "  status occurred                       ███████████████       0.75",
            "",
            "who they are",
            "  source  Washington = USAGOV, United States",
            "    states.tsv:12",
            "    a capital stands for its government",
            "  target  Pakistan = PAKGOV",
            "    roles.tsv:3",
            "",
            "rules",
            "  cameo-rules.tsv:88: ACCUSE");
  }

  @Test
  void tellsHowManyWhereTheEventHasNumbers() {
    assertThat(new Explained(CODEBOOK, 100, false).lines(Samples.attack()))
        .containsSequence("how many", "  source  gunmen = range 5 to 10 gunmen, troops");
    assertThat(new Explained(CODEBOOK, 100, false).lines(Samples.recall()))
        .doesNotContain("how many");
  }

  @Test
  void fitsTheWidth() {
    List<String> lines = new Explained(CODEBOOK, 40, false).lines(Samples.attack());
    assertThat(lines).allSatisfy(line -> assertThat(Cells.of(line)).isLessThanOrEqualTo(40));
  }
}
