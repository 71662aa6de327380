package org.dateline.resolve.actor.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.Span;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a dictionary, to be shown: the one that a reason names, all that one actor has, and
 * those that know the words of a phrase. Immutable; may be shared.
 */
public final class DictionaryLines {
  private final Dictionary dictionary;
  private final Map<String, DictionaryLine> byPlace = new HashMap<>();
  private final Map<String, List<DictionaryLine>> byId = new HashMap<>();

  private DictionaryLines(Dictionary dictionary) {
    this.dictionary = dictionary;
    dictionary.entries().flatMap(List::stream).forEach(this::add);
    byId.values().forEach(lines -> lines.sort(DictionaryLine.IN_TIME));
  }

  private void add(Entry entry) {
    if (byPlace.containsKey(entry.place())) {
      return;
    }
    DictionaryLine line = DictionaryLine.of(entry);
    byPlace.put(line.place(), line);
    if (line.id() != null) {
      byId.computeIfAbsent(line.id(), id -> new ArrayList<>(1)).add(line);
    }
  }

  /** The lines of a dictionary. */
  public static DictionaryLines of(Dictionary dictionary) {
    return new DictionaryLines(dictionary);
  }

  /** The line at a place such as {@code persons.tsv:42}, or null where none stands there. */
  public @Nullable DictionaryLine at(String place) {
    return byPlace.get(place);
  }

  /** The lines of one actor, earlier times first; none where the id is not known. */
  public List<DictionaryLine> ofActor(String id) {
    return List.copyOf(byId.getOrDefault(id, List.of()));
  }

  /** The runs of words in a phrase that are known, the longest at each place, in order. */
  public List<Known> in(String phrase) {
    List<Token> tokens = Token.of(phrase);
    List<Known> known = new ArrayList<>();
    for (Match match : dictionary.matches(tokens)) {
      int start = tokens.get(match.start()).span().start();
      int end = tokens.get(match.end() - 1).span().end();
      known.add(new Known(new Span(start, end), DictionaryLine.of(match.first())));
    }
    return known;
  }

  /** The code of the state that is called so, but for case and accents; null where none is. */
  public @Nullable String stateCalled(String name) {
    List<Token> tokens = Token.of(name);
    for (Match match : dictionary.matches(tokens)) {
      DictionaryLine line = DictionaryLine.of(match.first());
      boolean whole = match.start() == 0 && match.end() == tokens.size();
      // a name that is only spelled much like it is not taken for it
      boolean same = keys(Token.of(match.first().spelling())).equals(keys(tokens));
      if (whole && same && line.sort() == DictionaryLine.Sort.STATE) {
        return line.id();
      }
    }
    return null;
  }

  private static List<String> keys(List<Token> tokens) {
    return tokens.stream().map(Token::key).toList();
  }

  /** The names of all states, in order, with their codes. */
  public Map<String, String> states() {
    Map<String, String> states = new TreeMap<>();
    for (Map.Entry<String, List<DictionaryLine>> actor : byId.entrySet()) {
      DictionaryLine line = actor.getValue().get(0);
      if (line.sort() == DictionaryLine.Sort.STATE) {
        states.put(line.name(), actor.getKey());
      }
    }
    return states;
  }
}
