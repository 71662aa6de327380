package org.dateline.resolve.actor.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Several that came one by one: "the ministers" after two whom the same noun names. */
final class Several implements Sieve {
  private static final int IN_MIND = 4;

  @Override
  public Optional<Entity> find(Mention mention, Discourse discourse) {
    boolean several =
        mention.form() == Form.DESCRIPTION
            && mention.words().definite()
            && mention.traits().count() == Count.MANY
            && mention.traits().country() == null
            && mention.place().owner() < 0;
    if (!several) {
      return Optional.empty();
    }
    List<Entity> singles = new ArrayList<>();
    for (Entity entity : discourse.withNoun(mention.words().head())) {
      if (isOne(mention, entity)) {
        singles.add(entity);
      }
    }
    return singles.size() < 2 ? Optional.empty() : Optional.of(together(singles, discourse));
  }

  private static boolean isOne(Mention mention, Entity entity) {
    return entity.count() == Count.ONE
        && entity.being() == Being.PERSON
        && mention.place().sentence() - entity.last().place().sentence() <= IN_MIND;
  }

  private static Entity together(List<Entity> singles, Discourse discourse) {
    Entity all = discourse.begin();
    all.addMembers(singles);
    return all;
  }
}
