package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

/**
 * One run over articles: counts what comes of each input, tells of those that were not coded, in
 * their place among what is written, and shows on the terminal how far it is. For one thread.
 */
final class CountedRun implements OutcomeSink {
  private final Surroundings surroundings;
  private final Destination destination;
  private final CodedSink sink;
  private final RunCounts counts;
  private final Progress progress;

  /** Takes articles that were coded, in order. */
  @FunctionalInterface
  interface CodedSink {
    void take(Outcome.Coded article) throws IOException;
  }

  /**
   * Starts the run.
   *
   * @param paths what is read, for how much there is
   * @param quiet whether what is written does not run over the terminal, so that the progress can
   * @param sink takes what was coded
   */
  CountedRun(
      Surroundings surroundings,
      List<String> paths,
      Destination destination,
      boolean quiet,
      CodedSink sink) {
    long start = System.nanoTime();
    boolean shown = surroundings.terminal().errors() && quiet;
    OptionalLong total = shown ? InputSize.of(paths) : OptionalLong.empty();
    this.surroundings = surroundings;
    this.destination = destination;
    this.sink = sink;
    this.counts = new RunCounts(start);
    this.progress =
        new Progress(surroundings.errors(), surroundings.terminal().columns(), shown, total, start);
  }

  /** Tells of an input, in its place among what is written. */
  private void tell(String trouble) throws IOException {
    destination.stream().flush();
    progress.hide();
    surroundings.complain(trouble);
  }

  @Override
  public void take(Outcome outcome) throws IOException {
    counts.add(outcome);
    if (outcome instanceof Outcome.Coded article) {
      sink.take(article);
      if (article.note() != null) {
        tell(article.name() + ": " + article.note());
      }
    } else if (outcome instanceof Outcome.NotCoded none) {
      tell(Trouble.of(none.reading()));
    }
    progress.advance(outcome, counts, System.nanoTime());
  }

  @Override
  public void waiting() throws IOException {
    destination.stream().flush();
  }

  /** Takes the progress away, so that something else can be written. */
  void hide() {
    progress.hide();
  }

  /** Says what came of the run; gives the exit code. */
  int end() {
    progress.hide();
    surroundings.errors().println(counts.line(System.nanoTime()));
    return counts.wanting() ? 1 : 0;
  }
}
