package org.dateline.resolve.actor.chain;

import java.util.Optional;

/** One dictionary entry under two names: "Washington" and "the United States". */
final class SameId implements Sieve {
  @Override
  public Optional<Entity> find(Mention mention, Discourse discourse) {
    return mention.form() == Form.NAME
        ? discourse.withId(mention.traits().id()).filter(entity -> entity.couldBe(mention.traits()))
        : Optional.empty();
  }
}
