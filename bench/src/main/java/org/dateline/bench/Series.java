package org.dateline.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values of one measure, one a round.
 *
 * @param values at least one, in the order of the rounds
 */
record Series(List<Double> values) {

  /** Copies the list. */
  Series {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no values");
    }
  }

  static Series of(double... values) {
    return new Series(Arrays.stream(values).boxed().toList());
  }

  /** The middle value; of an even number of values the mean of the two in the middle. */
  double median() {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  double lowest() {
    return values.stream().mapToDouble(value -> value).min().orElseThrow();
  }

  double highest() {
    return values.stream().mapToDouble(value -> value).max().orElseThrow();
  }

  /** The ratios to another series, round by round: what slowed the whole round cancels. */
  Series over(Series other) {
    if (other.values.size() != values.size()) {
      throw new IllegalArgumentException("series of different rounds");
    }
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      ratios.add(values.get(i) / other.values.get(i));
    }
    return new Series(ratios);
  }
}
