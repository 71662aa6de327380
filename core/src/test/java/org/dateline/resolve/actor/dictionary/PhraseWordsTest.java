package org.dateline.resolve.actor.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Table;
import org.dateline.resolve.actor.dictionary.PhraseWords.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseWordsTest {
  @ParameterizedTest
  @EnumSource(Use.class)
  void theShippedFileHasWordsOfEveryUse(Use use) {
    assertThat(PhraseWords.shipped().all(use)).isNotEmpty();
  }

  @Test
  void aWordMayHaveSeveralUses() {
    Token of = Token.of("of").get(0);
    assertThat(PhraseWords.shipped().of(of)).contains(Use.COMPLEMENT, Use.CLOSED);
  }

  @Test
  void anUnknownUseIsAnErrorThatNamesTheNearest() throws IOException {
    Table table = Table.read("phrase-words.tsv", new StringReader("word\tuse\nleader\tligth\n"));
    assertThatThrownBy(() -> PhraseWords.of(table))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith("phrase-words.tsv:2: no such use 'ligth'")
        .hasMessageContaining("light");
  }
}
