package org.dateline.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * Passes timed in turn, round after round, every second round backwards (A B C, C B A): a machine
 * that grows slower or faster meanwhile favours none of them.
 *
 * @param seconds the seconds of each pass, one value a round
 * @param work what each pass did, the same in every round
 */
record Rounds(Map<String, Series> seconds, Map<String, Work> work) {

  /**
   * Times passes.
   *
   * @param passes by name, in order
   * @param rounds how often each of them runs
   * @param begun hears the number of each round, from 1, before it begins
   * @throws BenchException where a pass does not do the same in every round
   */
  static Rounds run(Map<String, Pass> passes, int rounds, IntConsumer begun) {
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    Map<String, Work> work = new LinkedHashMap<>();
    List<String> order = new ArrayList<>(passes.keySet());
    order.forEach(name -> seconds.put(name, new ArrayList<>()));
    for (int round = 1; round <= rounds; round++) {
      begun.accept(round);
      for (String name : order) {
        long start = System.nanoTime();
        Work done = Objects.requireNonNull(passes.get(name)).run();
        Objects.requireNonNull(seconds.get(name)).add((System.nanoTime() - start) / 1e9);
        Work before = work.putIfAbsent(name, done);
        if (before != null && !before.equals(done)) {
          throw new BenchException(name + ": did " + before + ", then " + done);
        }
      }
      Collections.reverse(order);
    }
    Map<String, Series> series = new LinkedHashMap<>();
    seconds.forEach((name, values) -> series.put(name, new Series(values)));
    return new Rounds(series, work);
  }

  /** The median seconds of all passes together. */
  double secondsOfRound() {
    return seconds.values().stream().mapToDouble(Series::median).sum();
  }

  /** What a pass did. */
  Work work(String name) {
    return Objects.requireNonNull(work.get(name), name);
  }

  /** Sentences a second of a pass, counted over all sentences, read by the encoder or not. */
  Series rate(String name) {
    double sentences = work(name).sentences();
    return new Series(
        Objects.requireNonNull(seconds.get(name), name).values().stream()
            .map(value -> sentences / value)
            .toList());
  }
}
