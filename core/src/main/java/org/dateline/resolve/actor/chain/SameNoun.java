package org.dateline.resolve.actor.chain;

import java.util.List;
import java.util.Optional;

/**
 * The same noun again: "the minister" after "the Kenyan minister". What is pointed to is found at
 * any distance; bare plurals ("police", "protesters") only while they are in mind.
 */
final class SameNoun implements Sieve {
  private static final int IN_MIND = 12;
  private static final int BODY_IN_MIND = 3;

  @Override
  public Optional<Entity> find(Mention mention, Discourse discourse) {
    if (mention.form() != Form.DESCRIPTION || mention.place().owner() >= 0) {
      return Optional.empty();
    }
    boolean bare = !mention.words().definite() && mention.traits().count() != Count.ONE;
    if (!mention.words().definite() && !bare) {
      return Optional.empty();
    }
    List<Entity> same = discourse.withNoun(mention.words().head());
    for (int i = same.size() - 1; i >= 0; i--) {
      Entity entity = same.get(i);
      if (entity.couldBe(mention.traits())
          && entity.members().isEmpty()
          && sameRole(mention, entity)
          && near(mention, entity, bare)) {
        return Optional.of(entity);
      }
    }
    return Optional.empty();
  }

  private static boolean sameRole(Mention mention, Entity entity) {
    return mention.traits().role() == null
        || entity.role() == null
        || mention.traits().role() == entity.role()
        || entity.being() == Being.PERSON && entity.count() == Count.ONE;
  }

  private static boolean near(Mention mention, Entity entity, boolean bare) {
    int back = mention.place().sentence() - entity.last().place().sentence();
    if (bare) {
      return back <= IN_MIND;
    }
    return mention.traits().being() != Being.BODY
        || !entity.names().isEmpty()
        || back <= BODY_IN_MIND;
  }
}
