package org.dateline.resolve.actor.chain;

import java.util.Optional;
import java.util.Set;

/**
 * A pronoun stands for the most prominent of those in mind who agree with it: who does something,
 * who was named last and often, who is not in a quotation.
 */
final class Salience implements Sieve {
  private static final int BACK = 4;
  private static final double PER_SENTENCE = 1.2;
  private static final double SUBJECT = 2;
  private static final double NAMED = 0.5;
  private static final double PER_MENTION = 0.2;
  private static final int MENTIONS = 5;
  private static final double PLACE = -2.5;
  private static final double QUOTED_ELSEWHERE = -1;
  private static final double MEMBERS = 1.5;
  private static final double MANY = 2;
  private static final double STATE_AS_THEY = -1;
  private static final double UNSURE = -3;
  private static final double OPENS = 0.5;

  @Override
  public Optional<Entity> find(Mention mention, Discourse discourse) {
    if (mention.form() != Form.PRONOUN || Quoted.isOfTheSpeaker(mention)) {
      return Optional.empty();
    }
    Entity speaker = discourse.speakerOf(mention);
    Entity doer = discourse.of(mention.place().sameClauseAs()).orElse(null);
    Entity best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Entity entity : discourse.inMind(mention, BACK)) {
      boolean may = entity != speaker && entity != doer && agrees(mention, entity);
      double weight = may ? weight(mention, entity) : Double.NEGATIVE_INFINITY;
      if (weight > most) {
        most = weight;
        best = entity;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean agrees(Mention mention, Entity entity) {
    Set<Being> beings = beings(mention);
    return beings.contains(entity.being())
        && entity.count().couldBe(mention.traits().count())
        && entity.gender().couldBe(mention.traits().gender())
        && !Quoted.isOfTheSpeaker(entity.first());
  }

  private static Set<Being> beings(Mention mention) {
    if (mention.traits().being() == Being.PERSON) {
      return Set.of(Being.PERSON, Being.OPEN);
    }
    return mention.traits().count() == Count.ONE
        ? Set.of(Being.BODY, Being.STATE, Being.OPEN)
        : Set.of(Being.PERSON, Being.BODY, Being.STATE);
  }

  private static double weight(Mention mention, Entity entity) {
    Mention last = entity.last();
    double weight = -PER_SENTENCE * (mention.place().sentence() - last.place().sentence());
    weight += last.place().subject() ? SUBJECT : 0;
    weight += entity.being() == Being.OPEN ? UNSURE : 0;
    weight += last.place().opens() ? OPENS : 0;
    weight += last.place().located() ? PLACE : 0;
    weight += entity.names().isEmpty() ? 0 : NAMED;
    weight += PER_MENTION * Math.min(entity.size(), MENTIONS);
    boolean otherVoice =
        last.place().quote() >= 0 && last.place().quote() != mention.place().quote();
    weight += otherVoice ? QUOTED_ELSEWHERE : 0;
    return mention.traits().count() == Count.MANY ? weight + weightOfMany(entity) : weight;
  }

  private static double weightOfMany(Entity entity) {
    if (!entity.members().isEmpty()) {
      return MEMBERS;
    }
    if (entity.being() == Being.STATE) {
      return STATE_AS_THEY;
    }
    return entity.count() == Count.MANY ? MANY : 0;
  }
}
