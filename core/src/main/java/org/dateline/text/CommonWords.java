package org.dateline.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.knowledge.Table;

/** The words of {@code common-words.tsv}, asked for in any case. */
final class CommonWords {
  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);

  /** What a word tells. */
  enum Kind {
    /** It commonly begins a sentence and rarely a name. */
    STARTER,
    /** It gives a quotation its speaker. */
    SPEECH,
    /** It may follow a time of day. */
    CLOCK,
    /** It is the last part of the name of a site. */
    DOMAIN
  }

  private CommonWords(Table table) {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashSet<>());
    }
    for (Table.Row row : table.rows()) {
      of(row.constant("kind", Kind.class)).addAll(row.list("words"));
    }
  }

  /** The ones that are shipped inside. */
  static CommonWords shipped() {
    return new CommonWords(Table.beside(CommonWords.class, "common-words.tsv"));
  }

  /** Whether {@code word} is one of {@code kind}. */
  boolean is(Kind kind, String word) {
    return of(kind).contains(word.toLowerCase(Locale.ROOT));
  }

  private Set<String> of(Kind kind) {
    return Objects.requireNonNull(words.get(kind));
  }
}
