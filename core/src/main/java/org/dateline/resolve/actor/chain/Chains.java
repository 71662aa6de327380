package org.dateline.resolve.actor.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whom each mention of an article speaks of. Made for one article; not for sharing. */
public final class Chains {
  /** The surest first. */
  private static final List<Sieve> SIEVES =
      List.of(
          new Quoted(),
          new Former(),
          new Pair(),
          new SameName(),
          new SameId(),
          new ShortForm(),
          new SetEqual(),
          new EndOfName(),
          new SameNoun(),
          new Several(),
          new Kind(),
          new People(),
          new Salience());

  private final List<Entity> byMention;

  Chains(List<Entity> byMention) {
    this.byMention = byMention;
  }

  /**
   * Follows the mentions of an article; in time that grows as their number does.
   *
   * @param mentions in the order of the text, each numbered by its place in the list
   * @param speakers for each quotation of the article the number of the mention that speaks it, or
   *     -1
   */
  public static Chains of(List<Mention> mentions, List<Integer> speakers) {
    Discourse discourse = new Discourse(mentions, speakers);
    for (Mention mention : mentions) {
      Entity entity = find(mention, discourse).orElseGet(() -> begin(mention, discourse));
      discourse.add(mention, entity);
      discourse.awaited(mention.number()).ifPresent(spoken -> discourse.merge(spoken, entity));
      discourse.of(mention.place().says()).ifPresent(same -> discourse.merge(same, entity));
    }
    return discourse.chains();
  }

  private static Optional<Entity> find(Mention mention, Discourse discourse) {
    for (Sieve sieve : SIEVES) {
      Optional<Entity> found = sieve.find(mention, discourse);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Entity begin(Mention mention, Discourse discourse) {
    Entity entity = discourse.begin();
    List<Entity> members = new ArrayList<>();
    for (int member : mention.members()) {
      discourse.of(member).ifPresent(members::add);
    }
    entity.addMembers(members);
    return entity;
  }

  /** Whom the mention of that number speaks of. */
  public Entity entity(int mention) {
    return byMention.get(mention);
  }
}
