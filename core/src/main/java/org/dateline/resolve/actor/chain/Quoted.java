package org.dateline.resolve.actor.chain;

import java.util.Optional;
import java.util.Set;

/** "I" and "we" are whoever speaks the quotation that they stand in, before it or behind. */
final class Quoted implements Sieve {
  private static final Set<String> OF_THE_SPEAKER =
      Set.of("i", "me", "my", "myself", "we", "us", "our", "ourselves");

  /** Whether a pronoun is of the one who speaks. */
  static boolean isOfTheSpeaker(Mention mention) {
    return mention.form() == Form.PRONOUN && OF_THE_SPEAKER.contains(mention.words().head());
  }

  @Override
  public Optional<Entity> find(Mention mention, Discourse discourse) {
    if (!isOfTheSpeaker(mention)) {
      return Optional.empty();
    }
    Optional<Mention> speaker = discourse.speaker(mention.place().quote());
    return speaker.map(
        found -> discourse.of(found.number()).orElseGet(() -> discourse.await(found.number())));
  }
}
