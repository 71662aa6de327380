package org.dateline.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StyledTextTest {

  @Test
  void breaksAtSpaces() {
    assertThat(wrapped("one two three", 7)).containsExactly("one two", "three");
  }

  @Test
  void breaksInsideAWordThatIsWiderThanALine() {
    assertThat(wrapped("a https://example.org b", 8))
        .containsExactly("a", "https://", "example.", "org b");
  }

  @Test
  void breaksTextWithoutSpacesByItsCells() {
    assertThat(wrapped("北京北京北京", 5)).containsExactly("北京", "北京", "北京");
  }

  @Test
  void endsWhereACharacterIsWiderThanTheLine() {
    assertThat(wrapped("北京", 1)).containsExactly("北", "京");
  }

  @Test
  void keepsTheLookAcrossLines() {
    StyledText text = new StyledText().add("one ").add("two three", Palette.UNDERLINED);
    assertThat(text.wrap(7).stream().map(line -> line.render(true)))
        .containsExactly("one \u001b[4mtwo\u001b[0m", "\u001b[4mthree\u001b[0m");
  }

  private static List<String> wrapped(String words, int most) {
    return new StyledText().add(words).wrap(most).stream().map(line -> line.render(false)).toList();
  }
}
