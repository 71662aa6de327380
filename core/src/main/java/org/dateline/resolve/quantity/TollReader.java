package org.dateline.resolve.quantity;

import org.dateline.resolve.quantity.Befallen.Side;
import org.dateline.resolve.quantity.Lexicon.Around;
import org.dateline.resolve.quantity.Lexicon.Fate;
import org.dateline.resolve.quantity.Lexicon.Form;
import org.dateline.resolve.quantity.PhraseMap.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a count that follows its heading: "the toll rose to ten", "the dead included ten women",
 * "the garrison numbers 700". Immutable; may be shared.
 */
final class TollReader {
  private static final int FAR = 9;

  private final Lexicon lexicon;

  TollReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The heading of the number whose first token is {@code from}. */
  @Nullable Befallen read(Tokens tokens, int from) {
    for (int i = from - 1; i >= Math.max(0, from - FAR); i--) {
      Token token = tokens.at(i);
      if (token.is(";") || token.is(".") || token.is(",") && i < from - 1) {
        return null;
      }
      Hit<Fate> hit = lexicon.fateUpTo(tokens, i);
      String what = hit == null ? null : hit.value().as(Form.TOLL);
      if (hit != null && what != null && leadsOn(tokens, i - hit.length() + 1, i + 1, from)) {
        return new Befallen(what, i - hit.length() + 1, i + 1, Side.BEFORE);
      }
    }
    return size(tokens, from);
  }

  private boolean leadsOn(Tokens tokens, int begin, int end, int from) {
    if (tokens.at(end - 1).is(":")
        || tokens.words(begin, end).endsWith("toll")
        || tokens.at(begin).is("number")
        || tokens.at(begin).is("body")) {
      return true;
    }
    boolean noun =
        begin == 0
            || lexicon.is(Around.OPENING, tokens, begin - 1)
            || tokens.at(begin - 1).is("among")
            || tokens.at(begin - 1).is("of");
    for (int i = end; noun && i < from; i++) {
      if (tokens.at(i).is(":")
          || lexicon.is(Around.COUNTING, tokens, i)
          || lexicon.isChange(tokens.at(i).text())) {
        return true;
      }
    }
    return false;
  }

  /** How many a body of people has, where a verb says so. */
  private @Nullable Befallen size(Tokens tokens, int from) {
    boolean at = tokens.at(from - 1).is("at") && lexicon.is(Around.SAY, tokens, from - 4);
    boolean says = at || lexicon.is(Around.SIZE, tokens, from - 1);
    Hit<Noun> hit = says ? lexicon.nounUpTo(tokens, from - 2) : null;
    if (hit == null || hit.value().kind() != Noun.Kind.PERSON && !hit.value().isBody()) {
      return null;
    }
    int end = from - 1;
    return new Befallen(hit.value().ofMembers(), end - hit.length(), end, Side.BEFORE);
  }
}
