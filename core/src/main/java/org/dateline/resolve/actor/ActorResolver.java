package org.dateline.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.resolve.actor.chain.Being;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.Token;
import org.dateline.resolve.actor.mention.MentionFinder;
import org.dateline.resolve.actor.mention.ReferenceWords;
import org.dateline.resolve.actor.phrase.Composer;
import org.dateline.resolve.actor.phrase.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Says who a phrase of an article names. May be shared by threads; what it knows of one article is
 * kept in a {@link Reading}.
 */
public final class ActorResolver {
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
    private final OneActor one;
    private final SeveralActors several;

    private Reading(Article article, Cast cast) {
      this.article = article;
      this.cast = cast;
      ReferenceWords reference = finder.reference();
      one = new OneActor(article, cast, composer, reference);
      several = new SeveralActors(article, cast, composer, reference, sharedNouns);
    }

    /**
     * Who a phrase names: one actor, or the several that "they" or "both countries" stands for.
     *
     * @param sentence the sentence it stands in
     * @param span the phrase, characters of the article
     * @param speaker who says the sentence, for "we" and "our", or null
     */
    public List<Actor> resolveAll(Sentence sentence, Span span, @Nullable Actor speaker) {
      return several.of(resolve(sentence, span, speaker), sentence);
    }

    /**
     * Who a phrase names, taken as one actor.
     *
     * @param sentence the sentence it stands in
     * @param span the phrase, characters of the article
     * @param speaker who says the sentence, for "we" and "our", or null
     */
    public Actor resolve(Sentence sentence, Span span, @Nullable Actor speaker) {
      Identity identity = one.of(sentence, span, speaker);
      return new Actor(
          span.in(article.text()),
          span,
          identity.name(),
          identity.id(),
          identity.country(),
          identity.role(),
          identity.because());
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
  }
}
