package org.dateline.resolve.actor;

import java.util.Optional;
import org.dateline.resolve.actor.chain.Being;
import org.dateline.resolve.actor.chain.Entity;
import org.dateline.resolve.actor.chain.Form;
import org.dateline.resolve.actor.chain.Mention;
import org.dateline.resolve.actor.mention.Found;
import org.dateline.resolve.actor.mention.ReferenceWords;
import org.dateline.resolve.actor.mention.ReferenceWords.Use;
import org.dateline.resolve.actor.phrase.Identity;

/** What an article tells elsewhere of whom it mentions. */
final class Elsewhere {
  private static final String FULLER = "named more fully elsewhere in the article";

  private final Cast cast;
  private final ReferenceWords reference;

  Elsewhere(Cast cast, ReferenceWords reference) {
    this.cast = cast;
    this.reference = reference;
  }

  /**
   * Who a mention is, with what the article tells elsewhere.
   *
   * @param own who, by its own words alone
   */
  Identity added(Found found, Identity own) {
    Mention mention = found.mention();
    Optional<Entity> owner = cast.owner(mention);
    if (owner.isPresent() && own.country() == null) {
      return own.filledFrom(
          cast.settled(owner.get()).onlyCountry(), "has an earlier actor for owner");
    }
    Entity entity = cast.entity(mention);
    Identity portrait = cast.settled(entity);
    boolean less = isShortName(mention) || isLesser(mention, entity, own);
    if (less && portrait.role() != null) {
      return Identity.UNKNOWN.filledFrom(portrait, "short for a name before");
    }
    if (isAbroad(mention, entity)) {
      return own.inCountry(portrait.country(), FULLER, portrait.because());
    }
    return adds(portrait, own) ? own.filledFrom(portrait, FULLER) : own;
  }

  /** A surname or acronym alone, which tells less than the name before. */
  private static boolean isShortName(Mention mention) {
    return mention.form() == Form.NAME
        && mention.words().nouns().isEmpty()
        && mention.words().names().size() == 1;
  }

  /** A noun that tells less of somebody than the rest of the article: "the man". */
  private static boolean isLesser(Mention mention, Entity entity, Identity own) {
    boolean called = own.country() == null && entity.isCalled(mention.words().head());
    boolean anybody = mention.traits().role() == null && mention.traits().being() == Being.PERSON;
    return mention.form() == Form.DESCRIPTION
        && entity.mentions().size() > 1
        && (called || mention.words().nouns().isEmpty() || anybody);
  }

  /** An embassy whose country only the rest of the article tells. */
  private boolean isAbroad(Mention mention, Entity entity) {
    return reference.is(Use.ABROAD, mention.words().head())
        && mention.traits().country() == null
        && cast.portrait(entity).country() != null;
  }

  private static boolean adds(Identity portrait, Identity own) {
    return own.country() == null && portrait.country() != null
        || own.role() == null && portrait.role() != null;
  }
}
