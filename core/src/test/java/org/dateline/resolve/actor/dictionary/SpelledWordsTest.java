package org.dateline.resolve.actor.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.dateline.resolve.lexicon.ShippedActors;
import org.junit.jupiter.api.Test;

class SpelledWordsTest {

  @Test
  void areTheWordsThatATextOfTheShippedSpellingsHas() {
    ShippedActors.read(line -> line.spellings().forEach(SpelledWordsTest::same));
  }

  @Property
  void areTheWordsThatAnyTextHas(@ForAll @StringLength(max = 40) String spelling) {
    same(spelling);
  }

  @Property
  void areTheWordsThatAPlainTextHas(
      @ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String spelling) {
    same(spelling);
  }

  private static void same(String spelling) {
    List<Token> tokens = Token.of(spelling);
    SpelledWords words = SpelledWords.of(spelling);
    assertThat(words.keys()).as(spelling).isEqualTo(tokens.stream().map(Token::key).toList());
    if (!tokens.isEmpty() && tokens.size() < Integer.SIZE) {
      assertThat(words.capitals()).as(spelling).isEqualTo(Capitals.of(tokens));
    }
  }
}
