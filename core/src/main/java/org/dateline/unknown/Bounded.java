package org.dateline.unknown;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Counts by name, of at most so many names: when there are more, the half that was seen least is
 * forgotten, the oldest first. What is left is counted too low by at most {@link #missed()}. For
 * one thread.
 */
final class Bounded<V extends Tally> {
  private final Map<String, V> tallies = new LinkedHashMap<>();
  private final int most;
  private long missed;

  Bounded(int most) {
    this.most = most;
  }

  /** The tally of a name, a new one where there is none. */
  V of(String name, Supplier<V> fresh) {
    V found = tallies.get(name);
    if (found != null) {
      return found;
    }
    if (tallies.size() >= most) {
      forgetHalf();
    }
    V tally = fresh.get();
    tallies.put(name, tally);
    return tally;
  }

  Iterable<V> all() {
    return tallies.values();
  }

  /** By how much a count may be too low. */
  long missed() {
    return missed;
  }

  private void forgetHalf() {
    long[] counts = tallies.values().stream().mapToLong(Tally::seen).toArray();
    Arrays.sort(counts);
    int surplus = counts.length / 2 + 1;
    long floor = counts[surplus - 1];
    Iterator<V> each = tallies.values().iterator();
    while (each.hasNext() && surplus > 0) {
      if (each.next().seen() <= floor) {
        each.remove();
        surplus--;
      }
    }
    missed += floor;
  }
}
