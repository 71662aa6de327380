package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.Status;
import org.dateline.codebook.Type;
import org.dateline.mark.Phrase.Part;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MarkerTest {
  private static final String ACCUSATION =
      "Washington accused Pakistan's spy agency of involvement in the bombing of its embassy.";
  private static Marker marker;

  @BeforeAll
  static void open() {
    marker = Marker.shipped();
  }

  @AfterAll
  static void close() {
    marker.close();
  }

  @Test
  void marksAnAccusationWithWhoAndWhom() {
    Mark mark = of(Type.ACCUSE, ACCUSATION);
    assertThat(mark.trigger().in(ACCUSATION)).isEqualTo("accused");
    assertThat(words(mark, Part.SOURCE, ACCUSATION)).containsExactly("Washington");
    assertThat(words(mark, Part.TARGET, ACCUSATION)).first().asString().contains("Pakistan");
  }

  @Test
  void marksARefusalAsRejection() {
    assertThat(
            types("Pakistan will not launch an offensive against the militants, an official said."))
        .contains(Type.REJECT);
  }

  @Test
  void tellsAPlanFromADeed() {
    Mark mark = of(Type.AGREE, "Norway will send 200 tents to the flooded province next week.");
    assertThat(mark.status()).isEqualTo(Status.PLANNED);
  }

  @Test
  void findsNoActInSport() {
    assertThat(marker.mark("The striker attacked from the left and shot just wide of the post."))
        .isEmpty();
  }

  @Test
  void findsNoActInAnEmptySentence() {
    assertThat(marker.mark("")).isEmpty();
    assertThat(marker.mark("   ")).isEmpty();
  }

  @Test
  void readsTheBeginningOfAnEndlessSentence() {
    String endless = ACCUSATION + " " + "and so it went on ".repeat(2_000);
    assertThat(types(endless)).contains(Type.ACCUSE);
  }

  @Test
  void marksTheSameWhateverElseIsReadAtTheSameTime() {
    List<Mark> alone = marker.mark(ACCUSATION);
    List<String> others =
        IntStream.range(0, 40)
            .mapToObj(i -> i % 2 == 0 ? ACCUSATION : "Troops shelled village " + i + " again.")
            .toList();
    List<List<Mark>> together = others.parallelStream().map(marker::mark).toList();
    assertThat(IntStream.range(0, 40).filter(i -> i % 2 == 0).mapToObj(together::get))
        .isEqualTo(Collections.nCopies(20, alone));
  }

  private static Mark of(Type type, String sentence) {
    return marker.mark(sentence).stream().filter(m -> m.type() == type).findFirst().orElseThrow();
  }

  private static List<Type> types(String sentence) {
    return marker.mark(sentence).stream().map(Mark::type).toList();
  }

  private static List<String> words(Mark mark, Part part, String sentence) {
    return mark.phrases(part).stream().map(phrase -> phrase.span().in(sentence)).toList();
  }
}
