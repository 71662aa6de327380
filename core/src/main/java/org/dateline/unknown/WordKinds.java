package org.dateline.unknown;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.knowledge.Table;

/** The words of {@code words.tsv}. Immutable; shared. */
final class WordKinds {
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /** What a word tells; the file says more. */
  enum Kind {
    HONORIFIC,
    JOINER,
    NOBODY,
    TAIL,
    MEASURE,
    MODIFIER,
    CALENDAR,
    COMPOUND,
    GROUP
  }

  private WordKinds(Table table) {
    for (Table.Row row : table.rows()) {
      Kind kind = row.constant("kind", Kind.class);
      words.computeIfAbsent(kind, k -> new HashSet<>()).addAll(row.list("words"));
    }
  }

  static WordKinds shipped() {
    return new WordKinds(Table.beside(WordKinds.class, "words.tsv"));
  }

  boolean is(Kind kind, String word) {
    return Objects.requireNonNull(words.get(kind)).contains(word.toLowerCase(Locale.ROOT));
  }
}
