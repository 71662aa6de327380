package org.dateline.cli;

import java.util.Locale;

/** Counts what came of a run. For one thread. */
final class RunCounts {
  private static final double NANOSECONDS = 1e9;

  private final long start;
  private final ReadingCounts notCoded = new ReadingCounts();
  private long coded;
  private long withoutEvents;
  private long sentences;
  private long events;

  /**
   * Starts to count.
   *
   * @param start the {@link System#nanoTime()} from which the rate is taken
   */
  RunCounts(long start) {
    this.start = start;
  }

  void add(Outcome outcome) {
    if (outcome instanceof Outcome.Coded article) {
      sentences += article.sentences();
      events += article.events().size();
      coded++;
      withoutEvents += article.events().isEmpty() ? 1 : 0;
    } else if (outcome instanceof Outcome.NotCoded none) {
      notCoded.add(none.reading());
    }
  }

  /** Whether an input could not be read or coded, or nothing was there to be read. */
  boolean wanting() {
    return coded > 0 ? notCoded.failed() > 0 : notCoded.wanting();
  }

  /** How many inputs there were. */
  long inputs() {
    return coded + notCoded.inputs();
  }

  /**
   * All counts in one line.
   *
   * @param now the {@link System#nanoTime()} up to which the rate is taken
   */
  String line(long now) {
    return String.format(
        Locale.ROOT,
        "%s coded (%,d without events), %s · %s · %s · %s",
        count(coded, "article"),
        withoutEvents,
        notCoded.rest(),
        count(sentences, "sentence"),
        count(events, "event"),
        rate(now));
  }

  /** How fast: {@code 180 sentences/s}. */
  String rate(long now) {
    double seconds = Math.max(1, now - start) / NANOSECONDS;
    return String.format(Locale.ROOT, "%,d sentences/s", Math.round(sentences / seconds));
  }

  /** A number and what it counts: {@code 1 event}, {@code 2,000 events}. */
  static String count(long number, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
  }
}
