package org.dateline.resolve.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The sets of words that an agents file names, {@code !PERSON! = MAN, MEN, WOMAN, WOMEN}, and the
 * phrases that stand for one phrase for each word: {@code CONGRESS!PERSON!}.
 */
final class WordSets {
  private static final int MOST_PHRASES = 1_000;
  private static final int MOST_SETS = 5;

  private final Map<String, List<String>> sets = new LinkedHashMap<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Set<String> used = new TreeSet<>();

  /** Whether a line defines one. */
  static boolean defines(String line) {
    int second = line.startsWith("!") ? line.indexOf('!', 1) : -1;
    return second > 1 && line.substring(second + 1).strip().startsWith("=");
  }

  /** Takes in the definition of one. */
  void define(String line, int number) {
    String name = line.substring(1, line.indexOf('!', 1)).toUpperCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : line.substring(line.indexOf('=') + 1).split(",", -1)) {
      if (!word.isBlank()) {
        words.add(word.strip());
      }
    }
    sets.put(name, words);
    places.put(name, number);
  }

  /**
   * The phrases that one stands for: itself, where it names no set.
   *
   * @return null where it names a set that is not defined, or stands for too many
   */
  @Nullable List<String> expand(String phrase) {
    List<String> phrases = List.of(phrase);
    for (int round = 0; phrases.get(0).indexOf('!') >= 0; round++) {
      if (round == MOST_SETS) {
        return null;
      }
      List<String> longer = new ArrayList<>();
      for (String one : phrases) {
        int first = one.indexOf('!');
        int second = one.indexOf('!', first + 1);
        String name = second < 0 ? "" : one.substring(first + 1, second).toUpperCase(Locale.ROOT);
        List<String> words = sets.get(name);
        if (words == null || words.isEmpty() || longer.size() + words.size() > MOST_PHRASES) {
          return null;
        }
        used.add(name);
        words.forEach(w -> longer.add(one.substring(0, first) + w + one.substring(second + 1)));
      }
      phrases = longer;
    }
    return phrases;
  }

  /** The sets that nothing used, with the lines that define them. */
  Map<String, Integer> unused() {
    Map<String, Integer> unused = new LinkedHashMap<>(places);
    unused.keySet().removeAll(used);
    return unused;
  }
}
