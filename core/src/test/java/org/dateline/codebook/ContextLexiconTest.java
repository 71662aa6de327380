package org.dateline.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContextLexiconTest {
  private static final ContextLexicon SHIPPED = Codebook.shipped().contextLexicon();

  private static final Table CONTEXTS =
      Tables.table(
          "codebook/contexts.tsv", "context\tdefinition", "cyber\tNetworks", "maritime\tShips");

  @Test
  void listsContextsInTheOrderOfTheCodebook() {
    ContextLexicon lexicon = lexicon("maritime\tships", "cyber\thack*");

    assertThat(lexicon.contextsIn("Ships were hacked."))
        .containsExactly(
            new ContextHit("cyber", "hacked", "contexts-lexicon.tsv:3"),
            new ContextHit("maritime", "Ships", "contexts-lexicon.tsv:2"));
  }

  @Test
  void givesAContextOnceWithItsFirstWords() {
    ContextLexicon lexicon = lexicon("maritime\tships|coast guard", "cyber\thack*");

    assertThat(lexicon.contextsIn("The Coast-Guard boarded two ships."))
        .containsExactly(new ContextHit("maritime", "Coast-Guard", "contexts-lexicon.tsv:2"));
  }

  @Test
  void findsNoWordInsideAnother() {
    ContextLexicon lexicon = lexicon("maritime\tships", "cyber\thack*");

    assertThat(lexicon.contextsIn("Hardships of a whack.")).isEmpty();
  }

  @Test
  void findsNoPhraseThatTheSentenceBreaksOff() {
    ContextLexicon lexicon = lexicon("maritime\tcoast guard", "cyber\thack*");

    assertThat(lexicon.contextsIn("They reached the coast")).isEmpty();
  }

  @Test
  void findsNothingInAnEmptySentence() {
    assertThat(SHIPPED.contextsIn("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two frigates sailed through the strait.|maritime",
        "The bomb at the embassy was laid by jihadists.|diplomatic,terrorism",
        "Voters went to polling stations in the south.|election",
        "A court found the mayor guilty of graft.|legal,corruption",
        "Inspectors of the IAEA counted centrifuges.|wmd",
        "The talks went on.|",
        "He received the delegation at noon.|"
      })
  void tellsWhatASentenceIsAbout(String sentence, String contexts) {
    List<String> expected = contexts == null ? List.of() : List.of(contexts.split(","));

    assertThat(SHIPPED.contextsIn(sentence).stream().map(ContextHit::context))
        .containsExactlyElementsOf(expected);
  }

  static List<Table.Row> lines() {
    return Table.shipped("codebook/contexts-lexicon.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void findsEveryWordOfTheLexicon(Table.Row row) {
    for (String words : row.list("words")) {
      assertThat(SHIPPED.contextsIn(words.replace("*", "")).stream().map(ContextHit::context))
          .as(words)
          .contains(row.get("context"));
    }
  }

  @Test
  void stopsAtAContextThatIsMisspelt() {
    assertThatThrownBy(() -> lexicon("maritime\tships", "cybr\thack*"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("codebook/contexts-lexicon.tsv:3: no such context 'cybr'; did you mean cyber?");
  }

  @Test
  void stopsWhereAContextHasNoWords() {
    assertThatThrownBy(() -> lexicon("maritime\tships"))
        .isInstanceOf(KnowledgeException.class)
        .hasMessage("codebook/contexts-lexicon.tsv: no words for context [cyber]; add a line");
  }

  private static ContextLexicon lexicon(String... lines) {
    String[] all = new String[lines.length + 1];
    all[0] = "context\twords";
    System.arraycopy(lines, 0, all, 1, lines.length);
    return ContextLexicon.read(CONTEXTS, Tables.table("codebook/contexts-lexicon.tsv", all));
  }
}
