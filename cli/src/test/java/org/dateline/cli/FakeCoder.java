package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.dateline.Article;
import org.dateline.Coder;
import org.dateline.Event;
import org.dateline.Explanation;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.Status;
import org.dateline.codebook.Type;
import org.dateline.resolve.actor.dictionary.Dictionary;

/**
 * Takes every "attacked" for an event, and cannot bear the word "boom". Takes its time at random.
 */
final class FakeCoder implements NewsCoder {
  private static final String TRIGGER = "attacked";

  private final double minConfidence;

  FakeCoder(Coder.Options options) {
    this.minConfidence = options.minConfidence();
  }

  @Override
  public Coder.Coded code(Article article) {
    String text = article.text();
    if (text.contains("boom")) {
      throw new IllegalStateException("no booms");
    }
    rest();
    Sentence sentence = new Sentence(1, new Span(0, text.length()), text, 1);
    List<Event> events = new ArrayList<>();
    for (int at = text.indexOf(TRIGGER); at >= 0; at = text.indexOf(TRIGGER, at + 1)) {
      if (0.75 >= minConfidence) {
        events.add(event(article, sentence, at));
      }
    }
    return new Coder.Coded(events, 1, 1);
  }

  @Override
  public Dictionary dictionary() {
    return Dictionary.shipped();
  }

  private static Event event(Article article, Sentence sentence, int at) {
    return new Event(
        "%s%08x".formatted(article.id(), at),
        article,
        sentence,
        new Span(at, at + TRIGGER.length()),
        Type.ASSAULT,
        null,
        List.of(),
        "190",
        -9,
        -10,
        List.of(),
        List.of(),
        Status.OCCURRED,
        null,
        null,
        null,
        List.of(),
        0.75,
        new Explanation(
            List.of(new Explanation.Probability("type ASSAULT", 0.75)), List.of("rule one")));
  }

  private static void rest() {
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(3));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {}
}
