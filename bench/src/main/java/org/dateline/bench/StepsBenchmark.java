package org.dateline.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.mark.Gate;
import org.dateline.resolve.actor.ActorResolver;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.text.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps around the model, each for one article of six sentences. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class StepsBenchmark {
  private static final String TEXT =
      """
      NAIROBI — Kenya's foreign minister accused Ethiopia on Monday of moving troops to the border. \
      Mr. Omondi said the army would answer "any step too far." Addis Ababa denied it.

      The African Union asked both governments to talk. Its envoy, Gen. A. B. Traoré, will fly to \
      Moyale on 3 May. Markets in the town were quiet, and it rained.\
      """;
  private static final List<String> ACTORS =
      List.of(
          "Kenya's foreign minister",
          "Ethiopia",
          "Mr. Omondi",
          "the army",
          "Addis Ababa",
          "The African Union",
          "Its envoy, Gen. A. B. Traoré");

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Gate gate = Gate.shipped();
  private final ActorResolver resolver = new ActorResolver(Dictionary.shipped());
  private final Article article =
      Article.text(TEXT).id("steps").published(LocalDate.of(2016, 4, 26)).build();
  private final List<Sentence> sentences = splitter.split(article);

  /** Cuts the article into sentences. */
  @Benchmark
  public List<Sentence> split() {
    return splitter.split(article.text());
  }

  /** Asks the gate about each sentence. */
  @Benchmark
  public int gate() {
    int passed = 0;
    for (Sentence sentence : sentences) {
      passed += gate.passes(sentence.text()) ? 1 : 0;
    }
    return passed;
  }

  /** Reads the article for its actors, then resolves seven phrases. */
  @Benchmark
  public List<Actor> resolveActors() {
    ActorResolver.Reading reading = resolver.read(article, sentences);
    List<Actor> actors = new ArrayList<>();
    for (String words : ACTORS) {
      int start = TEXT.indexOf(words);
      Span span = new Span(start, start + words.length());
      Sentence sentence =
          sentences.stream().filter(each -> each.span().contains(span)).findFirst().orElseThrow();
      actors.addAll(reading.resolveAll(sentence, span, null));
    }
    return actors;
  }
}
