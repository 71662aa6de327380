package org.dateline.resolve.actor;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.chain.Entity;
import org.dateline.resolve.actor.chain.Gender;
import org.dateline.resolve.actor.dictionary.Token;
import org.dateline.resolve.actor.mention.Found;
import org.dateline.resolve.actor.mention.Pronoun;
import org.dateline.resolve.actor.mention.ReferenceWords;
import org.dateline.resolve.actor.mention.ReferenceWords.Use;
import org.dateline.resolve.actor.phrase.Composer;
import org.dateline.resolve.actor.phrase.Identity;
import org.jspecify.annotations.Nullable;

/** Who a phrase of an article is, taken as one actor. */
final class OneActor {
  private static final Set<Role> OF_ANY_COUNTRY =
      EnumSet.of(Role.NGO, Role.IGO, Role.BUS, Role.MED, Role.PTY);

  private static final Set<Role> OFFICIAL = EnumSet.of(Role.GOV, Role.MIL, Role.SPY, Role.COP);

  private final Article article;
  private final Cast cast;
  private final Composer composer;
  private final ReferenceWords reference;
  private final Referents referents;
  private final Elsewhere elsewhere;

  OneActor(Article article, Cast cast, Composer composer, ReferenceWords reference) {
    this.article = article;
    this.cast = cast;
    this.composer = composer;
    this.reference = reference;
    this.referents = new Referents(article, cast, composer);
    this.elsewhere = new Elsewhere(cast, reference);
  }

  /** A phrase of which is asked who it is, its words, and who says it, or null. */
  private record Asked(Sentence sentence, Span span, List<Token> tokens, @Nullable Actor speaker) {
    Token first() {
      return tokens.get(0);
    }

    Token last() {
      return tokens.get(tokens.size() - 1);
    }
  }

  /** Who a phrase is. */
  Identity of(Sentence sentence, Span span, @Nullable Actor speaker) {
    List<Token> tokens = Token.of(span.in(article.text()));
    Identity own = composer.compose(tokens, article.published(), cast.scene().mainCountry());
    return tokens.isEmpty() ? own : identity(own, new Asked(sentence, span, tokens, speaker));
  }

  /**
   * Who it is.
   *
   * @param own who, by its own words alone
   */
  private Identity identity(Identity own, Asked asked) {
    int sentence = asked.sentence().number();
    Optional<Found> name = cast.brokenOff(sentence, asked.span());
    if (name.isPresent() && own.id() == null) {
      return name.get().identity();
    }
    Optional<Span> whole = wholeNoun(own, asked);
    if (whole.isPresent()) {
      return of(asked.sentence(), whole.get(), asked.speaker());
    }
    Pronoun pronoun = Pronoun.of(asked.first().key());
    if (pronoun != null && own.country() == null && !asked.first().upper()) {
      return settled(
          referents.of(pronoun, own, asked.tokens(), sentence, asked.span(), asked.speaker()),
          asked);
    }
    Optional<Found> here = cast.at(sentence, asked.span());
    Actor speaker = asked.speaker();
    if (speaker != null && isAlone(here) && isOfSpeaker(own, speaker)) {
      return own.inCountry(
          speaker.country(), "of the country that speaks of them", speaker.because());
    }
    return settled(here.map(found -> elsewhere.added(found, own)).orElse(own), asked);
  }

  /** The phrase with the noun that it breaks off, where it says nothing without. */
  private Optional<Span> wholeNoun(Identity own, Asked asked) {
    if (own.country() != null || own.role() != null || asked.last().upper()) {
      return Optional.empty();
    }
    return cast.brokenOffNoun(asked.sentence().number(), asked.span())
        .map(noun -> noun.mention().place().span())
        .map(noun -> new Span(asked.span().start(), noun.end()));
  }

  /** Whether nothing in the article tells of what country somebody is. */
  private boolean isAlone(Optional<Found> here) {
    return here.map(found -> cast.portrait(cast.entity(found.mention())).country() == null)
        .orElse(true);
  }

  /** With the country of where the article goes on, for those who can be of it. */
  private Identity settled(Identity known, Asked asked) {
    int sentence = asked.sentence().number();
    boolean open =
        known.country() != null
            || known.open()
            || isUnspecific(asked.tokens(), known)
            || isUnknownPerson(asked.sentence(), asked.span())
            || isOfManyStates(sentence, asked.span());
    return open ? known : cast.scene().settle(known, sentence);
  }

  private boolean isOfManyStates(int sentence, Span span) {
    return cast.at(sentence, span)
        .map(found -> cast.entity(found.mention()))
        .filter(Entity::isOfManyStates)
        .isPresent();
  }

  /** Whether the "troops" of which an official speaks are his own. */
  private static boolean isOfSpeaker(Identity known, Actor speaker) {
    return known.role() == Role.MIL
        && known.country() == null
        && known.id() == null
        && speaker.role() != null
        && OFFICIAL.contains(speaker.role())
        && CountryCode.isState(speaker.country());
  }

  /** Whether a phrase means whoever else there may be, as "other organisations" does. */
  private boolean isUnspecific(List<Token> tokens, Identity known) {
    boolean bodies = known.role() == null || OF_ANY_COUNTRY.contains(known.role());
    return bodies && tokens.size() > 1 && reference.is(Use.UNSPECIFIC, tokens.get(0).key());
  }

  /** Whether a phrase is a "he" or "she" of whom the article says nothing. */
  private boolean isUnknownPerson(Sentence sentence, Span span) {
    return cast.pronounAt(sentence.number(), span)
        .filter(found -> found.mention().place().span().equals(span))
        .filter(found -> found.mention().traits().gender() != Gender.OPEN)
        .map(found -> !cast.entity(found.mention()).isNamed())
        .orElse(false);
  }
}
