package org.dateline.resolve.actor.chain;

import java.util.Optional;

/** An acronym or short form bound before: "Revolutionary Democratic Party (PRD)", "the PRD". */
final class ShortForm implements Sieve {
  @Override
  public Optional<Entity> find(Mention mention, Discourse discourse) {
    if (mention.form() != Form.NAME || mention.traits().being() == Being.PERSON) {
      return Optional.empty();
    }
    for (String form : mention.words().shortForms()) {
      Optional<Entity> found =
          discourse
              .withShortForm(form)
              .filter(entity -> entity.being() != Being.PERSON)
              .filter(entity -> entity.couldBeOf(mention.traits().country()));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
