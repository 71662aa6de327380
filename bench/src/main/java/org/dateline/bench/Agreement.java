package org.dateline.bench;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often one code of an actor was the annotated one. */
final class Agreement {
  private int known;
  private int right;
  private int unknown;
  private int leftOpen;
  private final Map<Confusion, Integer> confusions = new HashMap<>();

  /**
   * A mistake, and how often it was made.
   *
   * @param gold the right code, or "none"
   * @param given the code given, or "none"
   */
  record Confusion(String gold, String given) {}

  /** Counts one actor: its annotated code and the one it was given; null stands for none. */
  void add(@Nullable String gold, @Nullable String given) {
    boolean same = gold == null ? given == null : gold.equals(given);
    if (gold == null) {
      unknown++;
      leftOpen += same ? 1 : 0;
    } else {
      known++;
      right += same ? 1 : 0;
    }
    if (!same) {
      confusions.merge(new Confusion(name(gold), name(given)), 1, Integer::sum);
    }
  }

  /** How code or no code reads in a report. */
  static String name(@Nullable String code) {
    return code == null ? "none" : code;
  }

  /** Actors that have the code. */
  int known() {
    return known;
  }

  /** Those of them that were given the same. */
  int right() {
    return right;
  }

  /** Actors annotated as having none. */
  int unknown() {
    return unknown;
  }

  /** Those of them that were given none. */
  int leftOpen() {
    return leftOpen;
  }

  /** The most frequent mistakes with their counts, the most frequent first. */
  List<Map.Entry<Confusion, Integer>> confusions(int most) {
    Comparator<Map.Entry<Confusion, Integer>> byCount = Map.Entry.comparingByValue();
    return confusions.entrySet().stream()
        .sorted(byCount.reversed().thenComparing(entry -> entry.getKey().toString()))
        .limit(most)
        .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
        .toList();
  }
}
