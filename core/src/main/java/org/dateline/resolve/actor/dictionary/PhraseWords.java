package org.dateline.resolve.actor.dictionary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.knowledge.Nearest;
import org.dateline.knowledge.Table;

/** The words of {@code reference/phrase-words.tsv}, by what they do. Immutable; may be shared. */
public final class PhraseWords {
  /** What a word does in a phrase; the file's head says it with examples. */
  public enum Use {
    COMPLEMENT,
    PLACE,
    TOWARD,
    RELATIVE,
    LOYAL,
    LIST,
    BACKER,
    LEADER,
    CAMP,
    FORMER,
    ETHNIC,
    LIGHT,
    VOICE,
    ALLIANCE,
    MISSION,
    MANY,
    GIVEN,
    CLOSED
  }

  private static final Set<Use> NONE = Collections.unmodifiableSet(EnumSet.noneOf(Use.class));

  private final Map<String, Set<Use>> uses;

  private PhraseWords(Map<String, Set<Use>> uses) {
    this.uses = uses;
  }

  public static PhraseWords shipped() {
    return of(Table.shipped("reference/phrase-words.tsv"));
  }

  static PhraseWords of(Table table) {
    Map<String, Set<Use>> uses = new HashMap<>();
    for (Table.Row row : table.rows()) {
      uses.computeIfAbsent(Token.key(row.get("word")), word -> EnumSet.noneOf(Use.class))
          .add(use(row));
    }
    return new PhraseWords(uses);
  }

  private static Use use(Table.Row row) {
    String name = row.get("use");
    List<String> known = new ArrayList<>();
    for (Use use : Use.values()) {
      String written = use.name().toLowerCase(Locale.ROOT);
      if (written.equals(name)) {
        return use;
      }
      known.add(written);
    }
    throw row.wrong("no such use '" + name + "'" + Nearest.hint(name, known));
  }

  /** What a token does; nothing where it is no word of the file. */
  public Set<Use> of(Token token) {
    return uses.getOrDefault(token.key(), NONE);
  }

  /** Whether a token does this. */
  public boolean is(Use use, Token token) {
    return of(token).contains(use);
  }

  /** All words of a use, lower case. */
  Set<String> all(Use use) {
    return uses.entrySet().stream()
        .filter(entry -> entry.getValue().contains(use))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
