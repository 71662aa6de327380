package org.dateline.resolve.actor.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.dateline.knowledge.Table;
import org.dateline.resolve.actor.mention.ReferenceWords.Use;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceWordsTest {
  @ParameterizedTest
  @EnumSource(Use.class)
  void hasWordsOfEachUse(Use use) {
    assertThat(ReferenceWords.shipped().all(use)).isNotEmpty();
  }

  @Test
  void oneWordMayBeForSeveralThings() {
    ReferenceWords words = ReferenceWords.shipped();

    assertThat(words.is(Use.PAIRED, "both")).isTrue();
    assertThat(words.is(Use.TWO, "both")).isTrue();
    assertThat(words.noun("both")).isNotNull();
  }

  @Test
  void signsMayStandBesideWords() {
    assertThat(ReferenceWords.shipped().is(Use.APPOSING, ", the")).isTrue();
  }

  @Test
  void aWordAddedToTheFileIsOfItsUse() throws IOException {
    ReferenceWords words = words("alhaji\ttitle\t\t\t");

    assertThat(words.is(Use.TITLE, "alhaji")).isTrue();
    assertThat(words.is(Use.PARTICLE, "alhaji")).isFalse();
  }

  @Test
  void aUseThatThereIsNotIsNamed() {
    assertThatThrownBy(() -> words("alhaji\ttitel\t\tone\t"))
        .hasMessageContaining("'titel' is no kind");
  }

  private static ReferenceWords words(String line) throws IOException {
    return ReferenceWords.of(
        table("words.tsv", "word\tkind\tgender\tcount\trole\n" + line + "\n"),
        table("given-names.tsv", "name\tgender\n"));
  }

  private static Table table(String name, String text) throws IOException {
    return Table.read(name, new StringReader(text));
  }
}
