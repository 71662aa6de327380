package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Span;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void cutsLettersDigitsAndMarks() {
    assertThat(texts("U.S.-led forces, 12%"))
        .containsExactly("U", ".", "S", ".", "-", "led", "forces", ",", "12", "%");
  }

  @Test
  void keepsAccentedLettersWhole() {
    assertThat(texts("Goz Beïda’s mayor")).containsExactly("Goz", "Beïda", "’", "s", "mayor");
  }

  @Test
  void knowsWhereEachWordStands() {
    assertThat(Words.of(" a  bc").get(1).span()).isEqualTo(new Span(4, 6));
  }

  @Test
  void takesACharacterOutsideTheBasicPlaneAsOneWord() {
    assertThat(texts("ok 😀 no")).containsExactly("ok", "😀", "no");
  }

  @Test
  void tellsHowAWordIsWritten() {
    List<Integer> shapes = Words.of("said Obama NATO 2011 ,").stream().map(Word::shape).toList();
    assertThat(shapes).containsExactly(1, 2, 3, 4, 5);
  }

  private static List<String> texts(String sentence) {
    return Words.of(sentence).stream().map(Word::text).toList();
  }
}
