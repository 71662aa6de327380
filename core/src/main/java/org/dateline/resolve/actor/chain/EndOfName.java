package org.dateline.resolve.actor.chain;

import java.util.Optional;

/** A word of a whole name that stands for it: "the network", "the Union", "the South". */
final class EndOfName implements Sieve {
  @Override
  public Optional<Entity> find(Mention mention, Discourse discourse) {
    Mention.Words words = mention.words();
    boolean bare =
        words.definite()
            && mention.form() != Form.PRONOUN
            && mention.traits().id() == null
            && mention.traits().country() == null
            && mention.traits().count() != Count.MANY
            && words.names().size() + words.nouns().size() <= 1;
    return bare ? discourse.withEnd(words.head()) : Optional.empty();
  }
}
