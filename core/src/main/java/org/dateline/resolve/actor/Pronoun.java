package org.dateline.resolve.actor;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a pronoun can stand for. */
enum Pronoun {
  /** One human being. */
  PERSON,
  /** Several, or a body. */
  GROUP,
  /** A body or state. */
  THING,
  /** Whoever speaks. */
  SPEAKER;

  private static final Map<String, Pronoun> WORDS =
      Map.ofEntries(
          Map.entry("he", PERSON),
          Map.entry("she", PERSON),
          Map.entry("him", PERSON),
          Map.entry("her", PERSON),
          Map.entry("his", PERSON),
          Map.entry("himself", PERSON),
          Map.entry("herself", PERSON),
          Map.entry("they", GROUP),
          Map.entry("them", GROUP),
          Map.entry("their", GROUP),
          Map.entry("themselves", GROUP),
          Map.entry("it", THING),
          Map.entry("its", THING),
          Map.entry("itself", THING),
          Map.entry("we", SPEAKER),
          Map.entry("us", SPEAKER),
          Map.entry("our", SPEAKER),
          Map.entry("i", SPEAKER),
          Map.entry("my", SPEAKER),
          Map.entry("me", SPEAKER));

  /** The pronoun a word is, or null. */
  static @Nullable Pronoun of(String key) {
    return WORDS.get(key);
  }
}
