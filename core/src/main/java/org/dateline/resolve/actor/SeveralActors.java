package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.resolve.actor.chain.Entity;
import org.dateline.resolve.actor.dictionary.Token;
import org.dateline.resolve.actor.mention.Found;
import org.dateline.resolve.actor.mention.Pronoun;
import org.dateline.resolve.actor.mention.ReferenceWords;
import org.dateline.resolve.actor.mention.ReferenceWords.Use;
import org.dateline.resolve.actor.phrase.Composer;
import org.dateline.resolve.actor.phrase.Identity;

/** The several whom one phrase of an article names together: "they", "both countries", a list. */
final class SeveralActors {
  private final Article article;
  private final Cast cast;
  private final Composer composer;
  private final ReferenceWords reference;
  private final SharedNouns sharedNouns;

  SeveralActors(
      Article article,
      Cast cast,
      Composer composer,
      ReferenceWords reference,
      SharedNouns sharedNouns) {
    this.article = article;
    this.cast = cast;
    this.composer = composer;
    this.reference = reference;
    this.sharedNouns = sharedNouns;
  }

  /**
   * Each of whom a phrase names.
   *
   * @param one whom it names, taken as one
   */
  List<Actor> of(Actor one, Sentence sentence) {
    List<Entity> members = members(sentence, one.span());
    if (members.size() >= 2) {
      return members.stream().map(member -> member(one, member, sentence)).distinct().toList();
    }
    List<String> countries = cast.scene().countries();
    return isTwoSides(one) && countries.size() >= 2
        ? countries.subList(0, 2).stream().map(country -> side(one, country)).toList()
        : joined(one);
  }

  /** Whether a phrase counts two sides, as "both countries" does. */
  private boolean isTwoSides(Actor one) {
    List<Token> tokens = Token.of(one.text());
    return tokens.stream().anyMatch(token -> reference.is(Use.TWO, token.key()))
        && reference.is(Use.SIDE, tokens.get(tokens.size() - 1).key());
  }

  private static Actor side(Actor one, String country) {
    return new Actor(
        one.text(),
        one.span(),
        null,
        null,
        country,
        one.role(),
        List.of("one of the two countries the article is most about"));
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
}
