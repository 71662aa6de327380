package org.dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * {@code score.json} and {@code score.txt} are what the annotators' own program, {@code score.py},
 * prints for these documents and events: with {@code gold --events events.jsonl}, and then {@code
 * --json} or {@code --errors 99}.
 */
class ScorerTest {

  @Test
  void agreesWithTheAnnotatorsProgramToTheLastDigit() throws IOException {
    assertThat(ScoreJson.line(Fixtures.score()) + "\n").isEqualTo(Fixtures.text("score.json"));
  }

  @Test
  void tellsTheSameFaultsInTheSameWords() throws IOException {
    String told = String.join("\n", ScoreText.lines(Fixtures.score(), 99)) + "\n";
    assertThat(told).isEqualTo(Fixtures.text("score.txt"));
  }

  @Test
  void showsNoMoreFaultsThanAskedFor() {
    assertThat(ScoreText.lines(Fixtures.score(), 1))
        .filteredOn(line -> line.startsWith("["))
        .hasSize(1);
  }

  @Test
  void doesNotCountAnEventThatCarefulPeopleMayDifferOn() {
    Score score = score(List.of(gold("struck", false)), List.of());
    assertThat(score.found()).isEqualTo(new Figures(0, 0, 0));
  }

  @Test
  void doesNotHoldASecondCodingOfSuchAnEventAgainstTheCoder() {
    Score score = score(List.of(gold("struck", false)), List.of(coded("struck", "COERCE")));
    assertThat(score.found()).isEqualTo(new Figures(0, 0, 0));
  }

  @Test
  void pairsTheSameWordBeforeAnyOther() {
    Score score =
        score(
            List.of(gold("struck", true)),
            List.of(coded("x", "PROTEST"), coded("struck", "PROTEST")));
    assertThat(score.faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.coded().trigger()).isEqualTo("x"));
  }

  @Test
  void findsNothingWhereNothingIsCoded() {
    Score score = score(List.of(gold("struck", true)), List.of());
    assertThat(ScoreJson.line(score))
        .startsWith(
            "{\"found\": {\"p\": 0.0, \"r\": 0.0, \"f1\": 0.0, \"tp\": 0, \"fp\": 0, \"fn\": 1}")
        .contains("\"mode\": null");
  }

  private static Score score(List<GoldEvent> gold, List<CodedEvent> coded) {
    GoldSentence sentence = new GoldSentence("Workers struck in Porto.", true, gold);
    GoldDocument document = new GoldDocument("d", null, null, null, null, null, List.of(sentence));
    return Scorer.score(List.of(document), coded);
  }

  private static GoldEvent gold(String trigger, boolean core) {
    return new GoldEvent(
        trigger, "PROTEST", null, List.of(), List.of(), "occurred", null, null, null, core);
  }

  private static CodedEvent coded(String trigger, String type) {
    return new CodedEvent(
        "d", trigger, 8, type, null, List.of(), List.of(), "occurred", null, null, null);
  }
}
