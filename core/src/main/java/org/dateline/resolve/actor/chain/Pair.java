package org.dateline.resolve.actor.chain;

import java.util.Optional;
import java.util.Set;

/**
 * "Both countries", "the two leaders", "each side": the last several of that sort that were named
 * side by side.
 */
public final class Pair implements Sieve {
  private static final int BACK = 6;
  private static final int NEAR = 2;

  /** The nouns that say nothing of the sort. */
  private static final Set<String> ANY = Set.of("both", "two", "pair", "side", "sides", "parties");

  @Override
  public Optional<Entity> find(Mention mention, Discourse discourse) {
    if (mention.form() != Form.DESCRIPTION || !mention.words().nouns().contains(PAIRED)) {
      return Optional.empty();
    }
    boolean anySort =
        ANY.contains(mention.words().head()) || mention.traits().being() == Being.OPEN;
    Optional<Entity> named =
        discourse.latest(mention, BACK, entity -> isPair(entity, mention, anySort));
    return named.isPresent() || mention.traits().being() == Being.STATE
        ? named
        : discourse.latest(mention, NEAR, Pair::isOfSeveralPeople);
  }

  private static boolean isPair(Entity entity, Mention mention, boolean anySort) {
    return entity.members().size() == 2
        && entity.members().stream()
            .allMatch(
                member -> anySort ? isKnown(member) : member.being() == mention.traits().being());
  }

  private static boolean isKnown(Entity entity) {
    return entity.country() != null || entity.role() != null;
  }

  private static boolean isOfSeveralPeople(Entity entity) {
    return entity.being() == Being.PERSON && entity.count() == Count.MANY;
  }

  /** The noun that marks a phrase that says "both" or "the two". */
  public static final String PAIRED = "two of them";
}
