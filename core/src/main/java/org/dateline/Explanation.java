package org.dateline;

import java.util.List;

/**
 * Why an event says what it says.
 *
 * @param probabilities what the marker gave: for each decision its name and chance ("type ACCUSE"
 *     0.97, "status occurred" 0.99), the strongest rivals included
 * @param rules the lookups that followed, one line each ("cameo 112: ACCUSE allege, cameo.tsv:88")
 */
public record Explanation(List<Probability> probabilities, List<String> rules) {

  /** Copies the lists. */
  public Explanation {
    probabilities = List.copyOf(probabilities);
    rules = List.copyOf(rules);
  }

  /**
   * One decision of the marker.
   *
   * @param decision what was decided, and how
   * @param chance 0 to 1
   */
  public record Probability(String decision, double chance) {}
}
