package org.dateline.resolve.actor.chain;

import java.util.Optional;

/** "The former" and "the latter" of the last two that were named side by side. */
final class Former implements Sieve {
  private static final int BACK = 3;

  @Override
  public Optional<Entity> find(Mention mention, Discourse discourse) {
    String head = mention.words().head();
    boolean former = head.equals("former");
    if (mention.form() != Form.DESCRIPTION || !former && !head.equals("latter")) {
      return Optional.empty();
    }
    return discourse
        .latest(mention, BACK, entity -> entity.members().size() >= 2)
        .map(Entity::members)
        .map(members -> former ? members.get(0) : members.get(members.size() - 1));
  }
}
