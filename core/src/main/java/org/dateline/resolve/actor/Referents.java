package org.dateline.resolve.actor;

import java.util.List;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Span;
import org.dateline.resolve.actor.dictionary.Token;
import org.dateline.resolve.actor.mention.Pronoun;
import org.dateline.resolve.actor.phrase.Composer;
import org.dateline.resolve.actor.phrase.Identity;
import org.jspecify.annotations.Nullable;

/** Whom the pronoun at the start of a phrase stands for, and who it makes the phrase be. */
final class Referents {
  private final Article article;
  private final Cast cast;
  private final Composer composer;

  Referents(Article article, Cast cast, Composer composer) {
    this.article = article;
    this.cast = cast;
    this.composer = composer;
  }

  /**
   * Who a phrase is that is a pronoun, or begins with one that says whose it is.
   *
   * @param own who, by its own words alone
   * @param speaker who says the sentence, for "we" and "our", or null
   */
  Identity of(
      Pronoun pronoun,
      Identity own,
      List<Token> tokens,
      int sentence,
      Span span,
      @Nullable Actor speaker) {
    Identity other = referent(pronoun, sentence, span, speaker);
    return tokens.size() == 1
        ? own.filledFrom(other, "stands for an earlier actor")
        : ownedBy(other, own, tokens);
  }

  private Identity referent(Pronoun pronoun, int sentence, Span span, @Nullable Actor speaker) {
    if (pronoun.ofTheSpeaker() && speaker != null) {
      return new Identity(
          speaker.name(),
          speaker.id(),
          speaker.country(),
          speaker.role(),
          false,
          speaker.because());
    }
    return cast.pronounAt(sentence, span)
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
}
