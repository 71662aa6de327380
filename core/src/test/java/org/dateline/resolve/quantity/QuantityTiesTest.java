package org.dateline.resolve.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Quantity;
import org.dateline.Quantity.Side;
import org.dateline.Span;
import org.dateline.Status;
import org.dateline.codebook.Type;
import org.dateline.mark.Mark;
import org.dateline.mark.Phrase;
import org.dateline.mark.Phrase.Part;
import org.junit.jupiter.api.Test;

class QuantityTiesTest {
  private static final QuantityFinder FINDER = QuantityFinder.shipped();

  @Test
  void theDeadBelongToTheVerbThatKillsThem() {
    String sentence = "Rebels raided the post, killing nine guards, and seized 40 rifles.";
    List<List<Quantity>> tied =
        tie(
            sentence,
            mark(sentence, "raided", Type.ASSAULT),
            mark(sentence, "killing", Type.ASSAULT),
            mark(sentence, "seized", Type.COERCE));
    assertThat(texts(tied))
        .containsExactly(List.of(), List.of("nine guards"), List.of("40 rifles"));
    assertThat(tied.get(1).get(0).of()).isEqualTo(Side.TARGET);
  }

  @Test
  void theDeadOfAnUnmarkedVerbBelongToTheAttack() {
    String sentence = "Four people died in the bombing of a market.";
    List<List<Quantity>> tied = tie(sentence, mark(sentence, "bombing", Type.ASSAULT));
    assertThat(texts(tied)).containsExactly(List.of("Four people"));
  }

  @Test
  void theDeadOfAnotherVerbAreNotThoseOfKilled() {
    String sentence = "30 soldiers were killed, more than the 12 rebels who died there.";
    List<List<Quantity>> tied = tie(sentence, mark(sentence, "killed", Type.ASSAULT));
    assertThat(texts(tied)).containsExactly(List.of("30 soldiers"));
  }

  @Test
  void protestersAreTheSourceOfTheirMarch() {
    String sentence = "Some 2,000 students marched on the ministry.";
    List<List<Quantity>> tied = tie(sentence, mark(sentence, "marched", Type.PROTEST));
    assertThat(tied.get(0)).extracting(Quantity::of).containsExactly(Side.SOURCE);
  }

  @Test
  void aNumberInTheWordsOfAnActorCountsThatActor() {
    String sentence = "The club accused 33 journalists of spying.";
    List<List<Quantity>> tied =
        tie(sentence, mark(sentence, "accused", Type.ACCUSE, Part.TARGET, "33 journalists"));
    assertThat(tied.get(0)).extracting(Quantity::of).containsExactly(Side.TARGET);
  }

  @Test
  void moneyBelongsToTheAidAndToNeitherSide() {
    String sentence = "Oslo gave Juba 20 million dollars after rebels attacked it.";
    List<List<Quantity>> tied =
        tie(sentence, mark(sentence, "gave", Type.AID), mark(sentence, "attacked", Type.ASSAULT));
    assertThat(texts(tied)).containsExactly(List.of("20 million dollars"), List.of());
    assertThat(tied.get(0).get(0).of()).isNull();
  }

  @Test
  void aNumberThatFitsNoActIsTiedToNone() {
    String sentence = "The envoy met reporters 40 km from the town of 9,000 people.";
    List<List<Quantity>> tied = tie(sentence, mark(sentence, "met", Type.CONSULT));
    assertThat(texts(tied)).containsExactly(List.of());
  }

  private static List<List<Quantity>> tie(String sentence, Mark... marks) {
    return QuantityTies.tie(FINDER.findWithCues(sentence, ""), List.of(marks));
  }

  private static List<List<String>> texts(List<List<Quantity>> tied) {
    return tied.stream()
        .map(quantities -> quantities.stream().map(Quantity::text).toList())
        .toList();
  }

  private static Mark mark(String sentence, String trigger, Type type) {
    return mark(sentence, trigger, type, new ArrayList<>());
  }

  private static Mark mark(String sentence, String trigger, Type type, Part part, String words) {
    List<Phrase> phrases = new ArrayList<>();
    phrases.add(new Phrase(part, span(sentence, words), 0.9));
    return mark(sentence, trigger, type, phrases);
  }

  private static Mark mark(String sentence, String trigger, Type type, List<Phrase> phrases) {
    return new Mark(
        span(sentence, trigger),
        type,
        0.9,
        null,
        0.9,
        Status.OCCURRED,
        List.of(0.7, 0.1, 0.1, 0.1),
        phrases);
  }

  private static Span span(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
