package org.dateline.resolve.quantity;

import org.dateline.resolve.quantity.Befallen.Side;
import org.dateline.resolve.quantity.Lexicon.Around;
import org.dateline.resolve.quantity.Lexicon.Fate;
import org.dateline.resolve.quantity.Lexicon.Form;
import org.dateline.resolve.quantity.PhraseMap.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the words before a number say befell those it counts: "killing at least ten", "the
 * deaths of ten", "a brigade of 4,000". Immutable; may be shared.
 */
final class BeforeReader {
  private static final int OBJECT = 7;

  private final Lexicon lexicon;

  BeforeReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What is said up to the first token of number and bound. */
  @Nullable Befallen read(Tokens tokens, int from) {
    int last = from - 1;
    while (lexicon.is(Around.OPENING, tokens, last)) {
      last--;
    }
    Token token = tokens.at(last);
    boolean of = token.is("of") || token.is("to") || token.is("by") || token.is("for");
    Hit<Fate> hit = lexicon.fateUpTo(tokens, of ? last - 1 : last);
    if (hit == null) {
      return token.is("of") ? body(tokens, last) : null;
    }
    int end = (of ? last - 1 : last) + 1;
    int begin = end - hit.length();
    Hit<Fate> joined = joined(tokens, begin);
    if (joined != null) {
      String what = active(tokens, joined, begin - 1 - joined.length());
      if (what != null && !of) {
        return new Befallen(what, begin - 1 - joined.length(), begin - 1, Side.BEFORE);
      }
    }
    String what = of ? nominal(token, hit) : active(tokens, hit, begin);
    if (what == null) {
      return token.is("of") ? body(tokens, last) : null;
    }
    return new Befallen(what, begin, end, Side.BEFORE);
  }

  /** "killed himself and ten others", "killing a colonel and two guards": the second object. */
  @Nullable Befallen joinedToObject(Tokens tokens, int from) {
    if (!tokens.at(from - 1).is("and")) {
      return null;
    }
    for (int i = from - 2; i >= Math.max(0, from - 2 - OBJECT); i--) {
      Hit<Fate> hit = lexicon.fateUpTo(tokens, i);
      if (hit != null) {
        int begin = i + 1 - hit.length();
        String what = i == from - 2 ? null : active(tokens, hit, begin);
        return what == null ? null : new Befallen(what, begin, i + 1, Side.BEFORE);
      }
      boolean phrase = tokens.at(i).is("of") || lexicon.is(Around.OPENING, tokens, i);
      if (!tokens.at(i).isWord() || !phrase && lexicon.is(Around.LINK, tokens, i)) {
        return null;
      }
    }
    return null;
  }

  /** "a brigade of 4,000": those of a body are what the body is. */
  private @Nullable Befallen body(Tokens tokens, int of) {
    Hit<Noun> hit = lexicon.nounUpTo(tokens, of - 1);
    return hit == null || !hit.value().isBody()
        ? null
        : new Befallen(hit.value().ofMembers(), of - hit.length(), of, Side.BEFORE);
  }

  private static @Nullable String nominal(Token link, Hit<Fate> hit) {
    if (link.is("for")) {
      return null;
    }
    String what = link.is("by") ? null : hit.value().as(Form.OF);
    return what == null && !link.is("to") ? hit.value().as(Form.BY) : what;
  }

  /** The first of "killed or wounded". */
  private @Nullable Hit<Fate> joined(Tokens tokens, int begin) {
    boolean and = tokens.at(begin - 1).is("or") || tokens.at(begin - 1).is("and");
    return and ? lexicon.fateUpTo(tokens, begin - 2) : null;
  }

  private @Nullable String active(Tokens tokens, Hit<Fate> hit, int begin) {
    String doing = hit.value().as(Form.DOING);
    if (doing != null) {
      return doing;
    }
    return lexicon.is(Around.PASSIVE, tokens, begin - 1) ? null : hit.value().as(Form.DONE);
  }
}
