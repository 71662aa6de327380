package org.dateline.resolve.actor.phrase;

import org.dateline.resolve.actor.dictionary.Closed;
import org.dateline.resolve.actor.dictionary.Entry.Kind;
import org.dateline.resolve.actor.dictionary.Match;
import org.dateline.resolve.actor.dictionary.PhraseWords;
import org.dateline.resolve.actor.dictionary.PhraseWords.Use;
import org.dateline.resolve.actor.dictionary.Token;
import org.dateline.resolve.actor.dictionary.Transliteration;

/**
 * Tells the known runs of a phrase that name somebody else than the actor: the X of "X-backed Y"
 * and "anti-X Y", and the surname that is a place elsewhere. Immutable; may be shared.
 */
final class Modifiers {
  private final PhraseWords words;

  Modifiers(PhraseWords words) {
    this.words = words;
  }

  /** Whether the run is not the actor and says nothing of it. */
  boolean nameAnother(Phrase phrase, Match match) {
    boolean backs =
        phrase.hyphenAfter(match.end() - 1) && words.is(Use.BACKER, phrase.token(match.end()));
    boolean camp =
        phrase.hyphenBefore(match.start()) && words.is(Use.CAMP, phrase.token(match.start() - 1));
    boolean campInside =
        phrase.hyphenAfter(match.start()) && words.is(Use.CAMP, phrase.token(match.start()));
    return backs || camp && !campInside || isSurname(phrase, match) || isNamesake(phrase, match);
  }

  /** Whether the run leads, holds or houses the actor, so that its country is a last resort. */
  boolean leads(Phrase phrase, Match match) {
    return phrase.hyphenAfter(match.end() - 1) && words.is(Use.LEADER, phrase.token(match.end()));
  }

  /** Whether the run stands behind "ethnic". */
  boolean isEthnic(Phrase phrase, Match match) {
    return match.start() > 0 && words.is(Use.ETHNIC, phrase.token(match.start() - 1));
  }

  /** Whether a word says that an office is over: "the former interior minister". */
  boolean isFormer(Phrase phrase, Range office) {
    for (int i = office.start(); i < office.end(); i++) {
      if (words.is(Use.FORMER, phrase.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the run is a place only by its spelling: "Sudesh Amman" is a man. */
  private boolean isSurname(Phrase phrase, Match match) {
    Kind kind = match.first().kind();
    boolean place = kind == Kind.SEAT || kind == Kind.PLACE;
    boolean given =
        kind == Kind.STATE
            && match.end() == match.start() + 1
            && words.is(Use.GIVEN, phrase.token(match.start()));
    return (place || given)
        && followsUnknownName(phrase, match)
        && match.end() == phrase.tokens().size();
  }

  /**
   * Whether the run is a well-known surname that is another's here: "Laura Bush", "Bashir Gemayel".
   */
  private static boolean isNamesake(Phrase phrase, Match match) {
    return match.first().kind() == Kind.PERSON
        && match.end() == match.start() + 1
        && (followsUnknownName(phrase, match) && phrase.token(match.start() - 1).text().length() > 2
            || goesOn(phrase, match.end()));
  }

  /** Whether a name goes on at a token: with an unknown name, or an Arabic article and a name. */
  private static boolean goesOn(Phrase phrase, int i) {
    if (i >= phrase.tokens().size() || !phrase.token(i).before().isEmpty()) {
      return false;
    }
    Token token = phrase.token(i);
    boolean article = phrase.hyphenAfter(i) && Transliteration.isArticle(token.key());
    return article || phrase.at(i) == null && isName(token) && token.text().length() > 2;
  }

  private static boolean followsUnknownName(Phrase phrase, Match match) {
    if (match.start() == 0) {
      return false;
    }
    return isName(phrase.token(match.start() - 1))
        && phrase.at(match.start() - 1) == null
        && phrase.token(match.start()).before().isEmpty();
  }

  private static boolean isName(Token token) {
    return token.capital() && token.text().length() > 1 && !Closed.WORDS.contains(token.key());
  }
}
