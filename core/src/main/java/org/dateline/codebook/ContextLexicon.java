package org.dateline.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Nearest;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a sentence is about, by the words of {@code codebook/contexts-lexicon.tsv}. Immutable;
 * may be shared by threads.
 */
public final class ContextLexicon {
  /**
   * A stem has at least so many letters, so the cues of a word share its beginning of this length.
   */
  private static final int KEY = 3;

  private final List<String> contexts;
  private final Map<String, List<Cue>> cues;

  private ContextLexicon(List<String> contexts, Map<String, List<Cue>> cues) {
    this.contexts = contexts;
    this.cues = cues;
  }

  /**
   * Reads the contexts and their words.
   *
   * @throws KnowledgeException where a line names no context of the first table, a context stands
   *     twice, or one has no words
   */
  static ContextLexicon read(Table contextTable, Table lexicon) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Table.Row row : contextTable.rows()) {
      row.get("definition");
      if (numbers.put(row.get("context"), numbers.size()) != null) {
        throw row.wrong("context '" + row.get("context") + "' stands twice");
      }
    }
    Map<String, List<Cue>> cues = new HashMap<>();
    Set<String> missing = new LinkedHashSet<>(numbers.keySet());
    for (Table.Row row : lexicon.rows()) {
      String context = row.get("context");
      Integer number = numbers.get(context);
      if (number == null) {
        throw row.wrong(
            "no such context '" + context + "'" + Nearest.hint(context, numbers.keySet()));
      }
      row.get("words");
      for (String words : row.list("words")) {
        Phrase phrase = phrase(row, words);
        cues.computeIfAbsent(key(phrase.first()), key -> new ArrayList<>())
            .add(new Cue(number, phrase, row.place()));
      }
      missing.remove(context);
    }
    if (!missing.isEmpty()) {
      throw new KnowledgeException(
          lexicon.file() + ": no words for context " + missing + "; add a line");
    }
    return new ContextLexicon(List.copyOf(numbers.keySet()), cues);
  }

  private static Phrase phrase(Table.Row row, String words) {
    try {
      return new Phrase(words);
    } catch (IllegalArgumentException e) {
      throw row.wrong(String.valueOf(e.getMessage()));
    }
  }

  private static String key(String word) {
    return word.length() <= KEY ? word : word.substring(0, KEY);
  }

  /** The names of all contexts, in the codebook's order. */
  public List<String> contexts() {
    return contexts;
  }

  /**
   * The contexts a sentence has, in the codebook's order, each with the first words that give it.
   */
  public List<ContextHit> contextsIn(String sentence) {
    @Nullable ContextHit[] hits = new ContextHit[contexts.size()];
    Words words = Words.of(sentence);
    for (int i = 0; i < words.size(); i++) {
      for (Cue cue : cues.getOrDefault(key(words.word(i)), List.of())) {
        if (hits[cue.context] == null && cue.phrase.standsAt(i, words)) {
          String written = words.written(i, i + cue.phrase.size());
          hits[cue.context] = new ContextHit(contexts.get(cue.context), written, cue.place);
        }
      }
    }
    List<ContextHit> found = new ArrayList<>();
    for (ContextHit hit : hits) {
      if (hit != null) {
        found.add(hit);
      }
    }
    return List.copyOf(found);
  }

  private record Cue(int context, Phrase phrase, String place) {}
}
