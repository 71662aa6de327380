package org.dateline.resolve.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.resolve.lexicon.Problem.Level;

/** Gathers what is wrong in dictionaries: all is counted, of what is much the first is kept. */
final class Problems {
  private static final int KEPT = 10_000;
  private static final int LONGEST = 400;

  private final List<Problem> kept = new ArrayList<>();
  private final int[] counts = new int[Level.values().length];

  /** Those of one file. */
  Complaints of(String file) {
    return (line, level, rule, what) -> add(new Problem(file, line, level, rule, shortened(what)));
  }

  /** A cell may be of any length. */
  private static String shortened(String what) {
    return what.length() <= LONGEST
        ? what
        : what.substring(0, LONGEST / 2) + " … " + what.substring(what.length() - LONGEST / 2);
  }

  void add(Problem problem) {
    counts[problem.level().ordinal()]++;
    if (kept.size() < KEPT) {
      kept.add(problem);
    }
  }

  int count(Level level) {
    return counts[level.ordinal()];
  }

  /** The kept ones, file by file as they were added, in the order of lines. */
  List<Problem> inOrder(List<String> files) {
    List<Problem> sorted = new ArrayList<>(kept);
    sorted.sort(
        Comparator.comparingInt((Problem problem) -> files.indexOf(problem.file()))
            .thenComparingInt(Problem::line));
    return sorted;
  }
}
