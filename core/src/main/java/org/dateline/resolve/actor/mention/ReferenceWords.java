package org.dateline.resolve.actor.mention;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.codebook.Role;
import org.dateline.knowledge.Table;
import org.dateline.resolve.actor.chain.Being;
import org.dateline.resolve.actor.chain.Count;
import org.dateline.resolve.actor.chain.Gender;
import org.dateline.resolve.actor.dictionary.Token;
import org.jspecify.annotations.Nullable;

/**
 * The words under {@code knowledge/reference}: nouns that point back to somebody, given names and
 * titles that tell a man from a woman, verbs of saying, and the small words between names.
 * Immutable; may be shared.
 */
public final class ReferenceWords {
  /** What other words are for; the head of the file says it with examples. */
  public enum Use {
    SPEECH,
    OFFICE,
    ABROAD,
    UNSPECIFIC,
    TWO,
    SIDE,
    WHERE,
    AUXILIARY,
    SETTLEMENT,
    BOUND,
    PAIRED,
    DUO,
    TITLE,
    PARTICLE,
    JOINING,
    APPOSING,
    LISTING
  }

  /** What a noun such as "group" can stand for. */
  record Noun(Being being, Count count, @Nullable Role role) {}

  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Gender> genders = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Map<Use, Set<String>> uses = new EnumMap<>(Use.class);

  private ReferenceWords() {
    for (Use use : Use.values()) {
      uses.put(use, new HashSet<>());
    }
  }

  /** Loads those that are shipped inside. */
  public static ReferenceWords shipped() {
    return of(Table.shipped("reference/words.tsv"), Table.shipped("reference/given-names.tsv"));
  }

  static ReferenceWords of(Table words, Table givenNames) {
    ReferenceWords read = new ReferenceWords();
    words.rows().forEach(read::word);
    for (Table.Row row : givenNames.rows()) {
      read.givenNames.put(Token.key(row.get("name")), gender(row));
    }
    return read;
  }

  private void word(Table.Row row) {
    String word = row.get("word");
    String kind = row.optional("kind");
    if (row.optional("gender") != null) {
      genders.put(word, gender(row));
    }
    if (kind == null) {
      return;
    }
    for (Map.Entry<Use, Set<String>> use : uses.entrySet()) {
      if (use.getKey().name().toLowerCase(Locale.ROOT).equals(kind)) {
        use.getValue().add(word);
        return;
      }
    }
    Role role = row.optional("role") == null ? null : row.constant("role", Role.class);
    nouns.put(
        word,
        new Noun(constant(row, "kind", Being.class), constant(row, "count", Count.class), role));
  }

  private static Gender gender(Table.Row row) {
    return constant(row, "gender", Gender.class);
  }

  private static <E extends Enum<E>> E constant(Table.Row row, String column, Class<E> of) {
    String value = row.get(column).toUpperCase(Locale.ROOT);
    for (E constant : of.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw row.wrong("'" + row.get(column) + "' is no " + column);
  }

  /** What a noun points back to, or null where it is no such noun. */
  @Nullable Noun noun(String key) {
    return nouns.get(key);
  }

  /** Whether a word is for this. */
  public boolean is(Use use, String key) {
    return all(use).contains(key);
  }

  /** All words of a use. */
  Set<String> all(Use use) {
    return uses.getOrDefault(use, Set.of());
  }

  boolean isGivenName(String key) {
    return givenNames.containsKey(key);
  }

  /** What a title, noun or given name tells. */
  Gender gender(String key) {
    Gender told = genders.get(key);
    return told != null ? told : givenNames.getOrDefault(key, Gender.OPEN);
  }

  /** What a title or noun alone tells, or null. */
  @Nullable Gender genderOfNoun(String key) {
    return genders.get(key);
  }
}
