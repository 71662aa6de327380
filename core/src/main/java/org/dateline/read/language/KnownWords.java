package org.dateline.read.language;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Table;

/**
 * The words of {@code words.tsv}, found by a number computed from their letters: so that no word of
 * a text must be cut out to be looked up.
 */
final class KnownWords {
  /** What the number of a word begins as. */
  static final long START = 0xcbf29ce484222325L;

  private static final long FACTOR = 0x100000001b3L;
  private static final int SLOTS = 1 << 14;
  private static final int[] NONE = {};

  private final List<String> codes = new ArrayList<>();
  private final List<UnicodeScript> scripts = new ArrayList<>();
  private final long[] numbers = new long[SLOTS];
  private final int[][] languages = new int[SLOTS][];
  private final float[] weights = new float[SLOTS];

  KnownWords(Table table) {
    Map<String, List<Integer>> known = new HashMap<>();
    for (Table.Row row : table.rows()) {
      int language = codes.size();
      codes.add(row.get("language"));
      scripts.add(row.constant("script", UnicodeScript.class));
      for (String word : row.list("words")) {
        List<Integer> having = known.computeIfAbsent(word, w -> new ArrayList<>());
        if (!having.contains(language)) {
          having.add(language);
        }
      }
    }
    known.forEach((word, having) -> put(word, having.stream().mapToInt(l -> l).toArray()));
  }

  private void put(String word, int[] having) {
    long number = START;
    for (char c : Normalizer.normalize(word, Normalizer.Form.NFC).toCharArray()) {
      number = and(number, c);
    }
    int slot = slot(number);
    numbers[slot] = number;
    languages[slot] = having;
    weights[slot] = (float) Math.log(1 + (double) codes.size() / having.length);
  }

  /** The number of a word so far, and one letter more, in lower case. */
  static long and(long number, char letter) {
    return (number ^ letter) * FACTOR;
  }

  /** How many languages there are; each has a number below. */
  int count() {
    return codes.size();
  }

  String code(int language) {
    return codes.get(language);
  }

  UnicodeScript script(int language) {
    return scripts.get(language);
  }

  /** Where a word stands, or would. */
  int slot(long number) {
    int slot = (int) (number ^ (number >>> 32)) & (SLOTS - 1);
    while (languages[slot] != null && numbers[slot] != number) {
      slot = (slot + 1) & (SLOTS - 1);
    }
    return slot;
  }

  /** The languages that have the word. */
  int[] languages(int slot) {
    int[] having = languages[slot];
    return having == null ? NONE : having;
  }

  /** How much a word tells: the more, the fewer languages have it. */
  float weight(int slot) {
    return weights[slot];
  }
}
