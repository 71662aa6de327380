package org.dateline.resolve.actor.chain;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A name, or part of one, seen before: "Gilani" after "Yousuf Raza Gilani". Where two bear it, the
 * one with the same title is meant, else the latest; two full names that differ are two people.
 */
final class SameName implements Sieve {
  @Override
  public Optional<Entity> find(Mention mention, Discourse discourse) {
    List<String> names = mention.words().names();
    if (mention.form() != Form.NAME || names.isEmpty()) {
      return Optional.empty();
    }
    Entity best = null;
    for (int i = names.size() - 1; i >= 0 && best == null; i--) {
      for (Entity entity : discourse.withName(names.get(i))) {
        if (fits(mention, entity) && !isWorse(mention, entity, best)) {
          best = entity;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether two names may be of one and the same: one holds the other, or one is empty. */
  static boolean couldBeOne(List<String> one, List<String> other) {
    return oneHoldsTheOther(one, other);
  }

  private static boolean isWorse(Mention mention, Entity entity, @Nullable Entity best) {
    return best != null && sharesTitle(mention, best) && !sharesTitle(mention, entity);
  }

  private static boolean sharesTitle(Mention mention, Entity entity) {
    return !Collections.disjoint(mention.words().nouns(), entity.nouns());
  }

  private static boolean fits(Mention mention, Entity entity) {
    return entity.couldBe(mention.traits())
        && sameId(mention, entity)
        && oneHoldsTheOther(mention.words().names(), entity.names());
  }

  private static boolean sameId(Mention mention, Entity entity) {
    String id = mention.traits().id();
    return id == null || entity.id() == null || id.equals(entity.id());
  }

  /** Whether all of the shorter name is in the longer one, and the last of it is a surname. */
  private static boolean oneHoldsTheOther(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    Set<String> longer = new HashSet<>(one.size() <= other.size() ? other : one);
    return longer.containsAll(shorter);
  }
}
