package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.Span;
import org.dateline.Status;
import org.dateline.codebook.Type;
import org.dateline.mark.Phrase.Part;
import org.junit.jupiter.api.Test;

class RepeatsTest {
  @Test
  void leavesTheSurestTypeOfAWord() {
    assertThat(left(mark(10, Type.REJECT, 0.7, 0), mark(10, Type.SANCTION, 0.9, 0)))
        .containsExactly(Type.SANCTION);
  }

  @Test
  void leavesBothTypesOfAPrisonSentence() {
    assertThat(left(mark(10, Type.SANCTION, 0.7, 0), mark(10, Type.COERCE, 0.9, 0)))
        .containsExactlyInAnyOrder(Type.SANCTION, Type.COERCE);
  }

  @Test
  void countsAVerbAndItsNounOnce() {
    assertThat(
            Repeats.leftOut(
                List.of(mark(10, Type.ASSAULT, 0.7, 0), mark(22, Type.ASSAULT, 0.9, 0))))
        .extracting(Mark::chance)
        .containsExactly(0.9);
  }

  @Test
  void countsTwoActsOfOneTypeByDifferentActorsTwice() {
    assertThat(left(mark(10, Type.ASSAULT, 0.7, 0), mark(22, Type.ASSAULT, 0.9, 50))).hasSize(2);
  }

  @Test
  void doesNotCountADeedThatIsRefused() {
    assertThat(left(mark(10, Type.REJECT, 0.9, 0), mark(22, Type.ASSAULT, 0.7, 0)))
        .containsExactly(Type.REJECT);
  }

  @Test
  void countsAnAccusationAndAnAttackByTheSameActorsTwice() {
    assertThat(left(mark(10, Type.ACCUSE, 0.9, 0), mark(22, Type.ASSAULT, 0.7, 0))).hasSize(2);
  }

  @Test
  void countsTwoActsFarApartTwice() {
    assertThat(left(mark(10, Type.ASSAULT, 0.7, 0), mark(90, Type.ASSAULT, 0.9, 0))).hasSize(2);
  }

  private static List<Type> left(Mark... marks) {
    return Repeats.leftOut(List.of(marks)).stream().map(Mark::type).toList();
  }

  private static Mark mark(int at, Type type, double chance, int sourceAt) {
    Phrase source = new Phrase(Part.SOURCE, new Span(sourceAt, sourceAt + 5), 0.9);
    return new Mark(
        new Span(at, at + 6),
        type,
        chance,
        null,
        1,
        Status.OCCURRED,
        List.of(1.0, 0.0, 0.0, 0.0),
        List.of(source));
  }
}
