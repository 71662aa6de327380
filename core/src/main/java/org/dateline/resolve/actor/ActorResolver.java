package org.dateline.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.chain.Being;
import org.dateline.resolve.actor.chain.Entity;
import org.dateline.resolve.actor.chain.Form;
import org.dateline.resolve.actor.chain.Gender;
import org.dateline.resolve.actor.chain.Mention;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.Token;
import org.dateline.resolve.actor.mention.Found;
import org.dateline.resolve.actor.mention.MentionFinder;
import org.dateline.resolve.actor.mention.Pronoun;
import org.dateline.resolve.actor.mention.ReferenceWords;
import org.dateline.resolve.actor.phrase.Composer;
import org.dateline.resolve.actor.phrase.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Says who a phrase of an article names. May be shared by threads; what it knows of one article is
 * kept in a {@link Reading}.
 */
public final class ActorResolver {
  private static final Set<Role> OF_ANY_COUNTRY =
      EnumSet.of(Role.NGO, Role.IGO, Role.BUS, Role.MED, Role.PTY);

  private static final Set<Role> OFFICIAL = EnumSet.of(Role.GOV, Role.MIL, Role.SPY, Role.COP);

  private static final Set<String> UNSPECIFIC = Set.of("other", "any", "all", "foreign");
  private static final Set<String> BOTH = Set.of("both", "two", "either", "neither");
  private static final Set<String> SIDES =
      Set.of(
          "countries",
          "sides",
          "side",
          "nations",
          "governments",
          "states",
          "militaries",
          "capitals",
          "neighbours",
          "neighbors",
          "armies");

  private final Composer composer;
  private final MentionFinder finder;
  private final SharedNouns sharedNouns;

  /** Resolves by the entries of a dictionary. */
  public ActorResolver(Dictionary dictionary) {
    composer = new Composer(dictionary);
    finder = new MentionFinder(dictionary, composer, ReferenceWords.shipped());
    sharedNouns = new SharedNouns(dictionary);
  }

  /**
   * Who a phrase names, by itself: "the PRD" in Mexico is one party, in the Dominican Republic
   * another; "police" are those of the country.
   *
   * @param text the phrase
   * @param day the day on which it is said, or null where it is not known: then the terms that have
   *     no end hold
   * @param country ISO 3166-1 alpha-3 of the state the text is about or filed from, or null
   */
  public Actor phrase(String text, @Nullable LocalDate day, @Nullable String country) {
    Identity identity = composer.compose(Token.of(text), day, country);
    boolean lacks = identity.country() == null && identity.role() != null && !identity.open();
    if (lacks && country != null) {
      identity = identity.inCountry(country, "country of the document", List.of());
    }
    return new Actor(
        text,
        new Span(0, text.length()),
        identity.name(),
        identity.id(),
        identity.country(),
        identity.role(),
        identity.because());
  }

  /** Reads an article, to resolve its phrases. */
  public Reading read(Article article, List<Sentence> sentences) {
    return new Reading(article, Cast.of(article, sentences, finder));
  }

  /**
   * Who has something.
   *
   * @param actor who
   * @param isPerson whether it is one human being, whose arrest is not what he or she does
   */
  public record Owner(Actor actor, boolean isPerson) {}

  /** What is known of one article. Not for sharing. */
  public final class Reading {
    private final Article article;
    private final Cast cast;

    private Reading(Article article, Cast cast) {
      this.article = article;
      this.cast = cast;
    }

    /**
     * Who a phrase names: one actor, or the several that "they" or "both countries" stands for.
     *
     * @param sentence the sentence it stands in
     * @param span the phrase, characters of the article
     * @param speaker who says the sentence, for "we" and "our", or null
     */
    public List<Actor> resolveAll(Sentence sentence, Span span, @Nullable Actor speaker) {
      Actor one = resolve(sentence, span, speaker);
      List<Entity> members = members(sentence, span);
      if (members.size() >= 2) {
        return members.stream().map(member -> member(one, member, sentence)).distinct().toList();
      }
      List<Token> tokens = Token.of(one.text());
      boolean pair =
          tokens.stream().anyMatch(token -> BOTH.contains(token.key()))
              && SIDES.contains(tokens.get(tokens.size() - 1).key());
      List<String> countries = cast.scene().countries();
      if (!pair || countries.size() < 2) {
        return joined(one);
      }
      return countries.subList(0, 2).stream()
          .map(
              country ->
                  new Actor(
                      one.text(),
                      span,
                      null,
                      null,
                      country,
                      one.role(),
                      List.of("one of the two countries the article is most about")))
          .toList();
    }

    /** Each of "British and French troops"; the one where nothing is joined. */
    private List<Actor> joined(Actor one) {
      List<String> phrases = sharedNouns.phrases(one.text());
      if (phrases.isEmpty()) {
        return List.of(one);
      }
      List<Actor> all = new ArrayList<>();
      for (String phrase : phrases) {
        Identity identity = composer.compose(Token.of(phrase), article.published());
        all.add(
            new Actor(
                one.text(),
                one.span(),
                identity.name(),
                identity.id(),
                identity.country(),
                identity.role(),
                identity.because()));
      }
      return all.stream().distinct().toList();
    }

    /** Those whom a phrase names together, where they were or are named one by one. */
    private List<Entity> members(Sentence sentence, Span span) {
      Optional<Entity> list = cast.list(sentence.number(), span);
      if (list.isPresent()) {
        return list.get().members();
      }
      List<Token> tokens = Token.of(span.in(article.text()));
      boolean pronoun = tokens.size() == 1 && Pronoun.of(tokens.get(0).key()) != null;
      Optional<Found> found =
          pronoun ? cast.pronounAt(sentence.number(), span) : cast.at(sentence.number(), span);
      return found
          .filter(one -> one.mention().place().owner() < 0)
          .map(one -> cast.entity(one.mention()).members())
          .orElse(List.of());
    }

    private Actor member(Actor whole, Entity member, Sentence sentence) {
      Identity identity = cast.portrait(member);
      if (identity.country() == null) {
        identity = cast.scene().settle(identity, sentence.number());
      }
      List<String> because = new ArrayList<>(List.of("one of several named together"));
      because.addAll(identity.because());
      return new Actor(
          whole.text(),
          whole.span(),
          identity.name(),
          identity.id(),
          identity.country(),
          whole.role() == null || isNamed(identity) ? identity.role() : whole.role(),
          because);
    }

    /** Whether a dictionary tells who it is: then the role of the first in the list is not its. */
    private static boolean isNamed(Identity identity) {
      String id = identity.id();
      boolean state = id != null && id.equals(identity.country());
      return id != null && !state && identity.role() != null;
    }

    /**
     * Who a phrase names, taken as one actor.
     *
     * @param sentence the sentence it stands in
     * @param span the phrase, characters of the article
     * @param speaker who says the sentence, for "we" and "our", or null
     */
    public Actor resolve(Sentence sentence, Span span, @Nullable Actor speaker) {
      Identity identity = resolved(sentence, span, speaker);
      return new Actor(
          span.in(article.text()),
          span,
          identity.name(),
          identity.id(),
          identity.country(),
          identity.role(),
          identity.because());
    }

    private Identity resolved(Sentence sentence, Span span, @Nullable Actor speaker) {
      List<Token> tokens = Token.of(span.in(article.text()));
      Identity own = composer.compose(tokens, article.published(), cast.scene().mainCountry());
      return tokens.isEmpty() ? own : identity(own, tokens, sentence, span, speaker);
    }

    /**
     * Who has what a word names: Russia of "Russia's offensive", whoever "its" of "its support" is.
     *
     * @param sentence the sentence it stands in
     * @param word the word, characters of the article
     */
    public Optional<Owner> ownerOf(Sentence sentence, Span word) {
      return cast.ownerOf(sentence.number(), word, article.text())
          .map(
              found ->
                  new Owner(
                      resolve(sentence, found.mention().place().span(), null),
                      found.mention().traits().being() == Being.PERSON));
    }

    /**
     * The others that do something together with an actor: Greece, for the Turkey of "Greece and
     * Turkey may hold talks".
     *
     * @param sentence the sentence it stands in
     * @param span the actor's phrase, characters of the article
     */
    public List<Actor> together(Sentence sentence, Span span) {
      return cast.othersOfList(sentence.number(), span).stream()
          .map(found -> resolve(sentence, found.mention().place().span(), null))
          .toList();
    }

    /**
     * How much the article is about each country: how often it names actors of the country, by ISO
     * 3166-1 alpha-3; those of the headline, the dateline and the first sentences count more.
     */
    public Map<String, Double> countries() {
      return cast.scene().weights();
    }

    /** The country a place lies in, where the dictionaries know it, or null. */
    public @Nullable String countryOfPlace(Span span) {
      Identity place = composer.compose(Token.of(span.in(article.text())), article.published());
      String country = place.country();
      return CountryCode.isState(country) ? country : null;
    }

    private Identity identity(
        Identity own, List<Token> tokens, Sentence sentence, Span span, @Nullable Actor speaker) {
      Optional<Found> whole = cast.brokenOff(sentence.number(), span);
      if (whole.isPresent() && own.id() == null) {
        return whole.get().identity();
      }
      if (own.country() == null && own.role() == null && !tokens.get(tokens.size() - 1).upper()) {
        Optional<Found> noun = cast.brokenOffNoun(sentence.number(), span);
        if (noun.isPresent()) {
          Span all = noun.get().mention().place().span();
          return resolved(sentence, new Span(span.start(), all.end()), speaker);
        }
      }
      Pronoun pronoun = Pronoun.of(tokens.get(0).key());
      Identity known;
      if (pronoun != null && own.country() == null && !tokens.get(0).upper()) {
        Identity other = referent(pronoun, sentence, span, speaker);
        known =
            tokens.size() == 1
                ? own.filledFrom(other, "stands for an earlier actor")
                : ownedBy(other, own, tokens);
      } else {
        Optional<Found> here = cast.at(sentence.number(), span);
        boolean alone =
            here.map(found -> cast.portrait(cast.entity(found.mention())).country() == null)
                .orElse(true);
        if (alone && speaker != null && isOfSpeaker(own, speaker)) {
          return own.inCountry(
              speaker.country(), "of the country that speaks of them", speaker.because());
        }
        known = here.map(found -> chained(found, own)).orElse(own);
      }
      boolean open =
          known.country() != null
              || known.open()
              || isUnspecific(tokens, known)
              || isUnknownPerson(sentence, span)
              || cast.at(sentence.number(), span)
                  .map(found -> cast.entity(found.mention()))
                  .filter(Entity::isOfManyStates)
                  .isPresent();
      return open ? known : cast.scene().settle(known, sentence.number());
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
    private static boolean isUnspecific(List<Token> tokens, Identity known) {
      boolean bodies = known.role() == null || OF_ANY_COUNTRY.contains(known.role());
      return bodies && tokens.size() > 1 && UNSPECIFIC.contains(tokens.get(0).key());
    }

    /** Whether a phrase is a "he" or "she" of whom the article says nothing. */
    private boolean isUnknownPerson(Sentence sentence, Span span) {
      return cast.pronounAt(sentence.number(), span)
          .filter(found -> found.mention().place().span().equals(span))
          .filter(found -> found.mention().traits().gender() != Gender.OPEN)
          .map(found -> !cast.entity(found.mention()).isNamed())
          .orElse(false);
    }

    private Identity referent(
        Pronoun pronoun, Sentence sentence, Span span, @Nullable Actor speaker) {
      if (pronoun.ofTheSpeaker() && speaker != null) {
        return new Identity(
            speaker.name(),
            speaker.id(),
            speaker.country(),
            speaker.role(),
            false,
            speaker.because());
      }
      return cast.pronounAt(sentence.number(), span)
          .map(found -> cast.settled(cast.entity(found.mention())))
          .orElse(Identity.UNKNOWN);
    }

    /** "Its embassy" is like the embassy of what "it" is; "his army" takes only his country. */
    private Identity ownedBy(Identity owner, Identity own, List<Token> tokens) {
      Identity known = own;
      if (owner.name() != null && !owner.person() && owner.country() != null) {
        String whole = owner.name() + "'s";
        for (Token token : tokens.subList(1, tokens.size())) {
          whole = whole + " " + token.text();
        }
        Identity composed = composer.compose(Token.of(whole), article.published());
        known = composed.country() == null ? own : composed;
      }
      return known.filledFrom(owner.onlyCountry(), "has an earlier actor for owner");
    }

    private Identity chained(Found found, Identity own) {
      Mention mention = found.mention();
      Optional<Entity> owner = cast.owner(mention);
      if (owner.isPresent() && own.country() == null) {
        return own.filledFrom(
            cast.settled(owner.get()).onlyCountry(), "has an earlier actor for owner");
      }
      Entity entity = cast.entity(mention);
      Identity portrait = cast.settled(entity);
      boolean shortName =
          mention.form() == Form.NAME
              && mention.words().nouns().isEmpty()
              && mention.words().names().size() == 1;
      boolean lesser =
          mention.form() == Form.DESCRIPTION
              && entity.mentions().size() > 1
              && (own.country() == null && entity.isCalled(mention.words().head())
                  || mention.words().nouns().isEmpty()
                  || mention.traits().role() == null && mention.traits().being() == Being.PERSON);
      if ((shortName || lesser) && portrait.role() != null) {
        return Identity.UNKNOWN.filledFrom(portrait, "short for a name before");
      }
      boolean abroad =
          finder.reference().isAbroad(mention.words().head())
              && mention.traits().country() == null
              && cast.portrait(entity).country() != null;
      if (abroad) {
        return own.inCountry(
            portrait.country(), "named more fully elsewhere in the article", portrait.because());
      }
      boolean adds =
          own.country() == null && portrait.country() != null
              || own.role() == null && portrait.role() != null;
      return adds ? own.filledFrom(portrait, "named more fully elsewhere in the article") : own;
    }
  }
}
