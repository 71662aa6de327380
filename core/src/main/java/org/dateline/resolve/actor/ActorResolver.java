package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.codebook.Role;
import org.jspecify.annotations.Nullable;

/**
 * Says who a phrase of an article names. May be shared by threads; what it knows of one article is
 * kept in a {@link Reading}.
 */
public final class ActorResolver {
  /** Who is mostly of the place where the sentence finds them. */
  private static final Set<Role> OF_THE_PLACE =
      EnumSet.of(Role.CVL, Role.REB, Role.OPP, Role.PRS, Role.REF, Role.COP, Role.HLH);

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
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

  /** Resolves by the entries of a dictionary. */
  public ActorResolver(Dictionary dictionary) {
    composer = new Composer(dictionary);
    finder = new MentionFinder(dictionary, composer);
  }

  /** Reads an article, to resolve its phrases. */
  public Reading read(Article article, List<Sentence> sentences) {
    return new Reading(article, Cast.of(article, sentences, finder));
  }

  /** What is known of one article. Not for sharing. */
  public final class Reading {
    private final Article article;
    private final Cast cast;

    private Reading(Article article, Cast cast) {
      this.article = article;
      this.cast = cast;
    }

    /**
     * Who a phrase names: one actor, or the two that "both countries" stands for.
     *
     * @param sentence the sentence it stands in
     * @param span the phrase, characters of the article
     * @param speaker who says the sentence, for "we" and "our", or null
     */
    public List<Actor> resolveAll(Sentence sentence, Span span, @Nullable Actor speaker) {
      Actor one = resolve(sentence, span, speaker);
      List<Token> tokens = Token.of(one.text());
      boolean pair =
          tokens.stream().anyMatch(token -> BOTH.contains(token.key()))
              && SIDES.contains(tokens.get(tokens.size() - 1).key());
      if (!pair || cast.mainPair().isEmpty()) {
        return List.of(one);
      }
      return cast.mainPair().stream()
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

    /**
     * Who a phrase names, taken as one actor.
     *
     * @param sentence the sentence it stands in
     * @param span the phrase, characters of the article
     * @param speaker who says the sentence, for "we" and "our", or null
     */
    public Actor resolve(Sentence sentence, Span span, @Nullable Actor speaker) {
      String text = span.in(article.text());
      List<Token> tokens = Token.of(text);
      Identity identity = composer.compose(tokens, article.published());
      if (!tokens.isEmpty()) {
        identity = identity(identity, tokens, sentence, span, speaker);
      }
      return new Actor(
          text,
          span,
          identity.name(),
          identity.id(),
          identity.country(),
          identity.role(),
          identity.because());
    }

    /** The country a place lies in, where the dictionaries know it, or null. */
    public @Nullable String countryOfPlace(Span span) {
      Identity place = composer.compose(Token.of(span.in(article.text())), article.published());
      String country = place.country();
      return CountryCode.isState(country) ? country : null;
    }

    private Identity identity(
        Identity own, List<Token> tokens, Sentence sentence, Span span, @Nullable Actor speaker) {
      Optional<Mention> full = fullName(tokens, span);
      if (full.isPresent()) {
        return Identity.UNKNOWN.filledFrom(full.get().identity(), "short for a name before");
      }
      Identity known = own;
      Pronoun pronoun = Pronoun.of(tokens.get(0).key());
      if (pronoun != null && own.country() == null) {
        Identity other = referent(pronoun, tokens, sentence, span, speaker);
        known = own.filledFrom(other, "stands for an earlier actor");
      } else if (own.country() == null || own.role() == null) {
        known =
            namesake(tokens, span)
                .map(
                    other ->
                        own.filledFrom(
                            other.identity(), "named more fully elsewhere in the article"))
                .orElse(own);
      }
      return known.country() == null ? fromContext(known, tokens, sentence, span) : known;
    }

    /** "He" is whoever was named; "his army" takes only the country of him. */
    private Identity referent(
        Pronoun pronoun,
        List<Token> tokens,
        Sentence sentence,
        Span span,
        @Nullable Actor speaker) {
      if (pronoun == Pronoun.SPEAKER && speaker != null) {
        return new Identity(
            speaker.name(),
            speaker.id(),
            speaker.country(),
            speaker.role(),
            false,
            speaker.because());
      }
      Optional<Mention> found =
          switch (pronoun) {
            case PERSON, SPEAKER -> cast.person(sentence.number(), span.start());
            case GROUP -> cast.group(sentence.number(), span.start(), true);
            case THING -> cast.group(sentence.number(), span.start(), false);
          };
      Identity identity = found.map(Mention::identity).orElse(main());
      return tokens.size() == 1
          ? identity
          : new Identity(null, null, identity.country(), null, false, identity.because());
    }

    /** Whose name "the network" or "the agency" is short for. */
    private Optional<Mention> fullName(List<Token> tokens, Span span) {
      boolean bare = tokens.size() == 2 && DEFINITE.contains(tokens.get(0).key());
      return bare ? cast.nameEndingIn(tokens.get(1).key(), span.start()) : Optional.empty();
    }

    /** Who else bears the last name in the phrase that no dictionary knows. */
    private Optional<Mention> namesake(List<Token> tokens, Span span) {
      List<Token> names = finder.names(tokens);
      for (int i = names.size() - 1; i >= 0; i--) {
        Optional<Mention> found = cast.named(names.get(i).key(), span);
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    /** A bare role belongs to the country of its namesake before it, else of the article. */
    private Identity fromContext(Identity own, List<Token> tokens, Sentence sentence, Span span) {
      if (own.role() == Role.IGO) {
        return own;
      }
      String noun = tokens.get(tokens.size() - 1).key();
      Optional<Mention> same = cast.sameNoun(noun, span.start());
      if (own.role() != null && same.isPresent() && !own.person()) {
        return countryOf(own, same.get().identity(), "as '" + noun + "' before");
      }
      Optional<Mention> place = cast.located(sentence.number(), span);
      if (own.role() != null && OF_THE_PLACE.contains(own.role()) && place.isPresent()) {
        return countryOf(own, place.get().identity(), "of the place that the sentence tells");
      }
      return cast.mainCountry() == null
          ? own
          : countryOf(own, main(), "country the article is most about");
    }

    private static Identity countryOf(Identity own, Identity other, String rule) {
      List<String> because = new ArrayList<>(own.because());
      because.add(rule);
      return new Identity(own.name(), own.id(), other.country(), own.role(), own.person(), because);
    }

    private Identity main() {
      return new Identity(null, null, cast.mainCountry(), null, false, List.of());
    }
  }
}
