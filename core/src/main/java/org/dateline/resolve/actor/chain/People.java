package org.dateline.resolve.actor.chain;

import java.util.Optional;

/** "The Pakistanis": those of that country who were spoken of last. */
final class People implements Sieve {
  private static final int BACK = 5;

  @Override
  public Optional<Entity> find(Mention mention, Discourse discourse) {
    boolean people =
        mention.form() == Form.DESCRIPTION
            && mention.words().definite()
            && mention.traits().count() == Count.MANY
            && mention.traits().country() != null
            && mention.traits().being() == Being.PERSON
            && mention.words().nouns().isEmpty();
    return people
        ? discourse.latest(mention, BACK, entity -> areThose(mention, entity))
        : Optional.empty();
  }

  private static boolean areThose(Mention mention, Entity entity) {
    boolean several = entity.count() != Count.ONE || entity.being() == Being.STATE;
    return several
        && entity.country() != null
        && entity.country().equals(mention.traits().country());
  }
}
