package org.dateline.resolve.actor.chain;

import java.util.Comparator;
import java.util.Optional;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.chain.Mention.Traits;
import org.jspecify.annotations.Nullable;

/**
 * Another noun for somebody in mind: "the group" for a rebel group by name, "the foreign secretary"
 * for a person who was only named, "the country" for a state.
 */
final class Kind implements Sieve {
  private static final int BACK = 4;

  @Override
  public Optional<Entity> find(Mention mention, Discourse discourse) {
    if (mention.traits().being() == Being.PAPER) {
      return writer(mention, discourse);
    }
    boolean pointed =
        mention.form() == Form.DESCRIPTION
            && mention.words().definite()
            && mention.place().owner() < 0
            && mention.traits().count() != Count.MANY;
    if (!pointed) {
      return Optional.empty();
    }
    Traits traits = mention.traits();
    return switch (traits.being()) {
      case PERSON -> {
        Entity speaker = discourse.speakerOf(mention);
        yield discourse.latest(
            mention, BACK, entity -> entity != speaker && isThatPerson(mention, entity));
      }
      case BODY -> discourse.latest(mention, BACK, entity -> isThatBody(mention, entity));
      case STATE ->
          discourse.inMind(mention, BACK).stream()
              .filter(entity -> isThatState(mention, entity))
              .max(Comparator.comparingInt(Entity::size));
      case PAPER, OPEN -> Optional.empty();
    };
  }

  /** A person of the same role, whom no other noun was said of. */
  private static boolean isThatPerson(Mention mention, Entity entity) {
    return entity.being() == Being.PERSON
        && entity.count() != Count.MANY
        && entity.couldBe(mention.traits())
        && (entity.nouns().isEmpty() || mention.traits().role() == null)
        && sameRole(mention.traits().role(), entity.role());
  }

  private static boolean isThatBody(Mention mention, Entity entity) {
    boolean named =
        entity.being() == Being.BODY && !entity.names().isEmpty() || entity.id() != null;
    return named
        && entity.being() == Being.BODY
        && entity.couldBe(mention.traits())
        && sameRole(mention.traits().role(), entity.role());
  }

  private static boolean isThatState(Mention mention, Entity entity) {
    Mention.Place last = entity.last().place();
    boolean speaksOfIt =
        last.subject()
            && last.opens()
            && last.sentence() == mention.place().sentence()
            && last.quote() == mention.place().quote();
    return !speaksOfIt
        && entity.being() == Being.STATE
        && entity.id() != null
        && entity.couldBeOf(mention.traits().country());
  }

  /** Who wrote a paper: whose paper it was before, else who last did something. */
  private static Optional<Entity> writer(Mention mention, Discourse discourse) {
    if (mention.place().owner() >= 0) {
      return discourse.of(mention.place().owner());
    }
    Optional<Entity> before = discourse.latest(mention, BACK, Entity::isWriter);
    if (before.isPresent()) {
      return before;
    }
    Entity writer = null;
    for (Entity entity : discourse.inMind(mention, 0)) {
      boolean opens = writer != null && writer.last().place().opens();
      writer = writes(entity) && !opens ? entity : writer;
    }
    return writer == null ? discourse.latest(mention, BACK, Kind::writes) : Optional.of(writer);
  }

  private static boolean writes(Entity entity) {
    return entity.last().place().subject()
        && (entity.being() == Being.PERSON || entity.being() == Being.BODY)
        && entity.role() != null;
  }

  private static boolean sameRole(@Nullable Role one, @Nullable Role other) {
    return one == null || other == null || one == other;
  }
}
