package org.dateline.resolve.actor.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Runs of words and what each of them is known for. From a run it is one step to the run with a
 * word more, so that a text is looked through without putting strings together. Not for sharing
 * while it is filled.
 */
final class WordTrie {
  /** The run of no words. */
  static final int ROOT = 0;

  /** What {@link #step} gives where no known run goes on so. */
  static final int NONE = -1;

  private static final int UNKNOWN_WORD = -1;

  private final Map<String, Integer> words = new HashMap<>(1 << 16);
  private final List<@Nullable List<Entry>> known = new ArrayList<>();
  private long[] steps = new long[1 << 17];
  private int[] runs = new int[1 << 17];
  private int spellings;

  WordTrie() {
    known.add(null);
    Arrays.fill(runs, NONE);
  }

  /** How many runs are known for something. */
  int size() {
    return spellings;
  }

  /** The run that is one word longer, or {@link #NONE}. */
  int step(int run, String word) {
    int number = words.getOrDefault(word, UNKNOWN_WORD);
    return number == UNKNOWN_WORD ? NONE : runs[slot(step(run, number))];
  }

  /** What a run is known for, the likeliest first, or null. */
  @Nullable List<Entry> at(int run) {
    return known.get(run);
  }

  /** What each known run is known for. */
  Stream<List<Entry>> all() {
    return known.stream().filter(Objects::nonNull);
  }

  /** The entries of a run of words, to be added to. */
  List<Entry> entries(List<String> keys) {
    int run = ROOT;
    for (String key : keys) {
      Integer number = words.get(key);
      if (number == null) {
        number = words.size();
        words.put(key, number);
      }
      run = grow(step(run, number));
    }
    List<Entry> entries = known.get(run);
    if (entries == null) {
      entries = new ArrayList<>(1);
      known.set(run, entries);
      spellings++;
    }
    return entries;
  }

  private int grow(long step) {
    int slot = slot(step);
    if (runs[slot] != NONE) {
      return runs[slot];
    }
    int run = known.size();
    known.add(null);
    steps[slot] = step;
    runs[slot] = run;
    if (run > steps.length / 2) {
      widen();
    }
    return run;
  }

  private void widen() {
    long[] oldSteps = steps;
    int[] oldRuns = runs;
    steps = new long[oldSteps.length * 2];
    runs = new int[oldRuns.length * 2];
    Arrays.fill(runs, NONE);
    for (int i = 0; i < oldRuns.length; i++) {
      if (oldRuns[i] != NONE) {
        int slot = slot(oldSteps[i]);
        steps[slot] = oldSteps[i];
        runs[slot] = oldRuns[i];
      }
    }
  }

  private static long step(int run, int word) {
    return (long) run << 32 | word;
  }

  /** Where a step stands or would stand: the tables are never more than half full. */
  private int slot(long step) {
    long mixed = step * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & steps.length - 1;
    while (runs[slot] != NONE && steps[slot] != step) {
      slot = slot + 1 & steps.length - 1;
    }
    return slot;
  }
}
