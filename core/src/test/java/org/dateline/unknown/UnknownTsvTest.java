package org.dateline.unknown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.dateline.Span;
import org.dateline.codebook.Role;
import org.dateline.knowledge.Table;
import org.junit.jupiter.api.Test;

class UnknownTsvTest {
  private static final Excerpt EXAMPLE =
      new Excerpt("a1", "On Monday Colonel Zorba met them.", new Span(10, 23));

  @Test
  void writesALineOfADictionaryWithTheGuessInItAndTheExamplesAbove() {
    Guess guess = new Guess("PAK", Role.MIL, 3, List.of("colonel roles.tsv:7", "a rule"));
    UnknownName name =
        new UnknownName(
            "Ali Zorba",
            List.of("Alí Zorba"),
            "PAK.ZORBA",
            "person",
            4,
            2,
            guess,
            List.of(EXAMPLE));
    assertThat(UnknownTsv.of(name))
        .isEqualTo(
            """
            # seen 4 times in 2 articles; taken for PAK MIL in 3 of 4: colonel roles.tsv:7, a rule
            #   On Monday [Colonel Zorba] met them.
            Ali Zorba\tAlí Zorba\tPAK.ZORBA\tPAK\tMIL\t\t\tperson\tAli Zorba = PAK MIL
            """);
  }

  @Test
  void leavesCellsEmptyWhereNothingTells() {
    UnknownName name =
        new UnknownName("Zorba", List.of(), "ZORBA", "", 1, 1, Guess.NONE, List.of());
    assertThat(UnknownTsv.of(name))
        .isEqualTo(
            "# seen 1 time in 1 article; nothing tells who it is\nZorba\t\tZORBA\t\t\t\t\t\t\n");
  }

  @Test
  void readsBackAsATable() throws IOException {
    UnknownName name =
        new UnknownName("A|B\tC", List.of(), "X", "", 1, 1, Guess.NONE, List.of(EXAMPLE));
    Table table =
        Table.read("mine.tsv", new StringReader(UnknownTsv.headOfNames() + UnknownTsv.of(name)));
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).get("name")).isEqualTo("A/B C");
    assertThat(table.columns())
        .containsExactlyElementsOf(Table.shipped("actors/organisations.tsv").columns());
  }

  @Test
  void nounsAreLinesOfTheRolesFile() {
    assertThat(UnknownTsv.headOfNouns().strip().split("\t", -1))
        .containsExactlyElementsOf(Table.shipped("actors/roles.tsv").columns());
    assertThat(UnknownTsv.of(new UnknownNoun("villager", 2, 2, List.of())))
        .isEqualTo("# seen 2 times in 2 articles\nvillager\t\t\t\t\n");
  }
}
