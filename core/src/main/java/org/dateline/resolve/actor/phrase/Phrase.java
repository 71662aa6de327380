package org.dateline.resolve.actor.phrase;

import java.util.List;
import org.dateline.resolve.actor.dictionary.Match;
import org.dateline.resolve.actor.dictionary.Token;
import org.jspecify.annotations.Nullable;

/** The words of a phrase and the known runs among them. Made for one call; not for sharing. */
final class Phrase {
  private final List<Token> tokens;
  private final Match[] covering;

  Phrase(List<Token> tokens, List<Match> matches) {
    this.tokens = tokens;
    this.covering = new Match[tokens.size()];
    for (Match match : matches) {
      for (int i = match.start(); i < match.end(); i++) {
        covering[i] = match;
      }
    }
  }

  /** All of it. */
  Range all() {
    return new Range(0, tokens.size());
  }

  List<Token> tokens() {
    return tokens;
  }

  Token token(int i) {
    return tokens.get(i);
  }

  /** The known run that covers a token, or null. */
  @Nullable Match at(int i) {
    return covering[i];
  }

  /** The known run that begins at a token, or null. */
  @Nullable Match startingAt(int i) {
    Match match = covering[i];
    return match == null || match.start() < i ? null : match;
  }

  /** Whether a token stands in a known run behind its first word. */
  boolean inside(int i) {
    return covering[i] != null && covering[i].start() < i;
  }

  /** Whether a hyphen joins a token to the one before it. */
  boolean hyphenBefore(int i) {
    return i > 0 && tokens.get(i).before().equals("-");
  }

  /** Whether a hyphen joins a token to the one behind it. */
  boolean hyphenAfter(int i) {
    return i + 1 < tokens.size() && hyphenBefore(i + 1);
  }
}
