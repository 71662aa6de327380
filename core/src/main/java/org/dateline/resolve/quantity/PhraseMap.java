package org.dateline.resolve.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more tokens and what is known of them; of several that fit, the longest. */
final class PhraseMap<V> {
  private final Map<String, List<Entry<V>>> byFirst = new HashMap<>();
  private final Map<String, List<Entry<V>>> byLast = new HashMap<>();

  /**
   * A phrase that was found.
   *
   * @param length how many tokens it has
   */
  record Hit<V>(V value, int length) {}

  private record Entry<V>(List<String> words, V value) {}

  /** Adds a phrase in lower case. */
  void put(String phrase, V value) {
    Tokens tokens = Tokens.of(phrase, prefix -> false);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.at(i).text());
    }
    Entry<V> entry = new Entry<>(List.copyOf(words), value);
    byFirst.computeIfAbsent(words.get(0), first -> new ArrayList<>(1)).add(entry);
    byLast.computeIfAbsent(words.get(words.size() - 1), last -> new ArrayList<>(1)).add(entry);
  }

  boolean contains(String word) {
    List<Entry<V>> entries = byFirst.getOrDefault(word, List.of());
    return entries.stream().anyMatch(entry -> entry.words.size() == 1);
  }

  /** The longest phrase whose first token is {@code index}. */
  @Nullable Hit<V> from(Tokens tokens, int index) {
    return longest(byFirst.get(tokens.at(index).text()), tokens, index, true);
  }

  /** The longest phrase whose last token is {@code index}. */
  @Nullable Hit<V> upTo(Tokens tokens, int index) {
    return longest(byLast.get(tokens.at(index).text()), tokens, index, false);
  }

  private static <V> @Nullable Hit<V> longest(
      @Nullable List<Entry<V>> entries, Tokens tokens, int index, boolean forwards) {
    if (entries == null) {
      return null;
    }
    Entry<V> best = null;
    for (Entry<V> entry : entries) {
      int size = entry.words.size();
      int start = forwards ? index : index - size + 1;
      if ((best == null || size > best.words.size()) && stands(entry.words, tokens, start)) {
        best = entry;
      }
    }
    return best == null ? null : new Hit<>(best.value, best.words.size());
  }

  private static boolean stands(List<String> words, Tokens tokens, int start) {
    if (start < 0 || start + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.at(start + i).text().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
