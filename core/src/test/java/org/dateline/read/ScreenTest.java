package org.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScreenTest {
  private static final String ENGLISH =
      "The ministry said on Monday that the talks with the neighbouring country would go on.";

  private final Screen screen = new Screen(ReadOptions.DEFAULT);

  @Test
  void believesTheTextMoreThanWhatIsSaidOfIt() {
    assertThat(screen.of(read(ENGLISH, "fr")))
        .isInstanceOfSatisfying(
            Reading.Read.class, read -> assertThat(read.article().language()).isEqualTo("en"));
  }

  @Test
  void believesWhatIsSaidOfATextThatIsTooShortToTell() {
    assertThat(screen.of(read("Paris, Lyon", "fr")))
        .isEqualTo(new Reading.Skipped("a", "not English but French"));
  }

  @Test
  void takesATextForEnglishWhereNothingTells() {
    assertThat(screen.of(read("Paris, Lyon", null))).isInstanceOf(Reading.Read.class);
  }

  private static Reading.Read read(String text, @Nullable String language) {
    return new Reading.Read(Article.text(text).language(language).build(), "a");
  }
}
