package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.mark.TagReader.Run;
import org.junit.jupiter.api.Test;

class TagReaderTest {
  private static final double[] OUT = {0.9, 0.05, 0.05};
  private static final double[] BEGIN = {0.1, 0.8, 0.1};
  private static final double[] INSIDE = {0.1, 0.1, 0.8};

  private final TagReader reader = new TagReader(0.5, 0.6);

  @Test
  void readsARunFromItsBeginToItsLastInside() {
    assertThat(runs("x the old man x", OUT, BEGIN, INSIDE, INSIDE, OUT))
        .containsExactly(new Run(1, 4, 0.8));
  }

  @Test
  void readsNoRunWithoutABegin() {
    assertThat(runs("old man", INSIDE, INSIDE)).isEmpty();
  }

  @Test
  void partsTwoRunsThatTouch() {
    assertThat(runs("Paris Berlin again", BEGIN, BEGIN, INSIDE))
        .containsExactly(new Run(0, 1, 0.8), new Run(1, 3, 0.8));
  }

  @Test
  void leavesNoArticleBehind() {
    assertThat(runs("the Afghan army", BEGIN, BEGIN, INSIDE)).containsExactly(new Run(0, 3, 0.8));
  }

  @Test
  void leavesANumberWithWhatItCounts() {
    assertThat(runs("77 American soldiers", BEGIN, BEGIN, INSIDE))
        .containsExactly(new Run(0, 3, 0.8));
  }

  @Test
  void endsNoPhraseInAWordThatJoins() {
    assertThat(runs("the army of the", BEGIN, INSIDE, INSIDE, INSIDE))
        .containsExactly(new Run(0, 2, 0.8));
  }

  @Test
  void takesTheLikeliestWhereNoneIsCertain() {
    double[] perhaps = {0.7, 0.25, 0.05};
    assertThat(runs("he left", perhaps, OUT)).containsExactly(new Run(0, 1, 0.25));
  }

  @Test
  void readsNothingFromNoWords() {
    assertThat(runs("")).isEmpty();
  }

  private List<Run> runs(String sentence, double[]... tags) {
    return reader.runs(tags, Words.of(sentence), 0.15);
  }
}
