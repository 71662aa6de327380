package org.dateline.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.Span;

/**
 * Scores coded events against annotated documents.
 *
 * <p>An event counts as found where the coder has one of its type in its sentence, one to one.
 * Events that the gold marks as not core never count, found or not, and a coded event that shares
 * its trigger with one of them is not extra. The offsets of coded events count UTF-16 units, as
 * {@link Span} does.
 */
public final class Scorer {
  private Scorer() {}

  /**
   * The score of {@code events} on {@code documents}.
   *
   * @param events in any order of articles; those of articles that are not among the documents are
   *     left out
   */
  public static Score score(List<GoldDocument> documents, List<CodedEvent> events) {
    Map<String, List<CodedEvent>> byArticle =
        events.stream().collect(Collectors.groupingBy(CodedEvent::article));
    Tally tally = new Tally();
    for (GoldDocument document : documents) {
      score(document, byArticle.getOrDefault(document.id(), List.of()), tally);
    }
    return tally.score(documents.size());
  }

  private static void score(GoldDocument document, List<CodedEvent> events, Tally tally) {
    List<Span> reaches = document.reaches();
    for (int i = 0; i < reaches.size(); i++) {
      GoldSentence sentence = document.sentences().get(i);
      List<CodedEvent> inside = inside(reaches.get(i), events);
      Pairing pairing = Pairing.of(sentence.events(), inside);
      for (Pairing.Pair pair : pairing.pairs()) {
        if (pair.gold().core()) {
          tally.found(pair.gold(), pair.coded(), document.id(), sentence.text());
        }
      }
      pairing.missed().forEach(gold -> tally.missed(gold, document.id(), sentence.text()));
      pairing.extra().forEach(event -> tally.extra(event, document.id(), sentence.text()));
    }
  }

  private static List<CodedEvent> inside(Span reach, List<CodedEvent> events) {
    List<CodedEvent> inside = new ArrayList<>();
    for (CodedEvent event : events) {
      if (reach.start() <= event.start() && event.start() < reach.end()) {
        inside.add(event);
      }
    }
    return inside;
  }
}
