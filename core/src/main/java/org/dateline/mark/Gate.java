package org.dateline.mark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Table;

/**
 * Tells, at hardly any cost, the sentences in which no word is likely to name an act. Every stem
 * has a strength in {@code model/gate.tsv}; a sentence passes if they add up to the threshold.
 * Immutable; may be shared.
 */
public final class Gate {
  private static final List<String> SUFFIXES =
      List.of("ings", "ing", "ers", "ed", "er", "es", "s", "e");
  private static final int SHORTEST_STEM = 4;
  private static final int SHORTEST_WORD = 3;

  private final Map<String, Double> strengths;
  private final double other;
  private final double threshold;

  private Gate(Map<String, Double> strengths) {
    this.strengths = strengths;
    this.other = setting("(other)");
    this.threshold = setting("(threshold)");
  }

  /** The gate that is shipped inside. */
  public static Gate shipped() {
    return of(Model.table("gate.tsv"));
  }

  static Gate of(Table table) {
    Map<String, Double> strengths = new HashMap<>();
    table.rows().forEach(row -> strengths.put(row.get("stem"), row.number("strength")));
    return new Gate(strengths);
  }

  private double setting(String name) {
    Double value = strengths.get(name);
    if (value == null) {
      throw new KnowledgeException("model/gate.tsv: no line " + name);
    }
    return value;
  }

  /** Whether the sentence may hold an act. */
  public boolean passes(String sentence) {
    Set<String> seen = new HashSet<>();
    double sum = 0;
    for (Word word : Words.of(sentence)) {
      if (!counts(word)) {
        continue;
      }
      String stem = stem(word.text());
      if (seen.add(stem)) {
        sum += strengths.getOrDefault(stem, other);
        if (sum >= threshold) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean counts(Word word) {
    return word.text().length() >= SHORTEST_WORD && Character.isLetter(word.text().codePointAt(0));
  }

  private static String stem(String word) {
    String plain = WordPieces.plain(word);
    for (String suffix : SUFFIXES) {
      if (plain.endsWith(suffix) && plain.length() - suffix.length() >= SHORTEST_STEM) {
        return plain.substring(0, plain.length() - suffix.length());
      }
    }
    return plain;
  }
}
