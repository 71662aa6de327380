package org.dateline.resolve.actor.mention;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dateline.resolve.actor.chain.Being;
import org.dateline.resolve.actor.chain.Count;
import org.dateline.resolve.actor.chain.Gender;
import org.jspecify.annotations.Nullable;

/** What a pronoun can stand for. */
public enum Pronoun {
  /** One man. */
  HE(Being.PERSON, Count.ONE, Gender.MALE, false),
  /** One woman. */
  SHE(Being.PERSON, Count.ONE, Gender.FEMALE, false),
  /** Several, or a body. */
  THEY(Being.OPEN, Count.MANY, Gender.OPEN, false),
  /** A body or state. */
  IT(Being.BODY, Count.ONE, Gender.OPEN, false),
  /** Whoever speaks. */
  I(Being.PERSON, Count.ONE, Gender.OPEN, true),
  /** Whoever speaks, with those of the same side. */
  WE(Being.OPEN, Count.EITHER, Gender.OPEN, true);

  private static final Set<String> OBJECTS = Set.of("him", "her", "them", "it");
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my");
  private static final Map<String, Pronoun> WORDS = new HashMap<>();

  static {
    put(HE, "he", "him", "his", "himself");
    put(SHE, "she", "her", "hers", "herself");
    put(THEY, "they", "them", "their", "themselves");
    put(IT, "it", "its", "itself");
    put(I, "i", "me", "my", "myself");
    put(WE, "we", "us", "our", "ourselves");
  }

  private final Being being;
  private final Count count;
  private final Gender gender;
  private final boolean ofTheSpeaker;

  Pronoun(Being being, Count count, Gender gender, boolean ofTheSpeaker) {
    this.being = being;
    this.count = count;
    this.gender = gender;
    this.ofTheSpeaker = ofTheSpeaker;
  }

  private static void put(Pronoun pronoun, String... words) {
    for (String word : words) {
      WORDS.put(word, pronoun);
    }
  }

  /** The pronoun a word in lower case is, or null. */
  public static @Nullable Pronoun of(String key) {
    return WORDS.get(key);
  }

  /** Whether a word is one that something is done to, which so is not the doer. */
  static boolean isObject(String key) {
    return OBJECTS.contains(key);
  }

  /** Whether a word says that somebody has something. */
  public static boolean isPossessive(String key) {
    return POSSESSIVES.contains(key);
  }

  Being being() {
    return being;
  }

  Count count() {
    return count;
  }

  Gender gender() {
    return gender;
  }

  /** Whether it stands for whoever speaks. */
  public boolean ofTheSpeaker() {
    return ofTheSpeaker;
  }
}
