package org.dateline.resolve.actor.chain;

import java.util.Optional;

/** What stands beside a name to say who it is: "Jane Doe, the Greek prime minister,", "(PRD)". */
final class SetEqual implements Sieve {
  @Override
  public Optional<Entity> find(Mention mention, Discourse discourse) {
    return discourse
        .of(mention.place().says())
        .filter(
            entity ->
                isAcronym(mention) || SameName.couldBeOne(mention.words().names(), entity.names()));
  }

  private static boolean isAcronym(Mention mention) {
    return mention.form() == Form.NAME
        && mention.traits().being() != Being.PERSON
        && !mention.words().shortForms().isEmpty();
  }
}
