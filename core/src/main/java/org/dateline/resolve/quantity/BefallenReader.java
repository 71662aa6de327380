package org.dateline.resolve.quantity;

import org.dateline.resolve.quantity.Befallen.Side;
import org.dateline.resolve.quantity.Lexicon.Around;
import org.dateline.resolve.quantity.Lexicon.Fate;
import org.dateline.resolve.quantity.Lexicon.Form;
import org.dateline.resolve.quantity.PhraseMap.Hit;
import org.jspecify.annotations.Nullable;

/** Reads what befell the people that a number counts. Immutable; may be shared. */
final class BefallenReader {
  private static final int FAR = 16;

  private final Lexicon lexicon;
  private final BehindReader behind;
  private final BeforeReader before;
  private final TollReader tolls;

  BefallenReader(Lexicon lexicon, NumeralReader numerals) {
    this.lexicon = lexicon;
    this.behind = new BehindReader(lexicon, numerals);
    this.before = new BeforeReader(lexicon);
    this.tolls = new TollReader(lexicon);
  }

  /**
   * What close words say.
   *
   * @param from the first token of number and bound
   * @param to the first token behind the noun
   */
  @Nullable Befallen close(Tokens tokens, int from, int to) {
    Befallen after = behind.read(tokens, to);
    if (after != null && !after.what().equals("persons")) {
      return after;
    }
    Befallen ahead = before.read(tokens, from);
    if (ahead != null && (after == null || !ahead.what().equals("persons"))) {
      return ahead;
    }
    if (after != null) {
      return after;
    }
    Befallen afterRemark = behind.afterRemark(tokens, to);
    if (afterRemark != null) {
      return afterRemark;
    }
    Befallen toll = tolls.read(tokens, from);
    return toll == null ? before.joinedToObject(tokens, from) : toll;
  }

  /** What later words of the clause say. */
  @Nullable Befallen far(Tokens tokens, int to) {
    boolean passive = false;
    for (int i = to; i < to + FAR && i < tokens.size(); i++) {
      if (endsClause(tokens, i)) {
        return null;
      }
      Hit<Fate> hit = lexicon.fate(tokens, i);
      if (hit != null) {
        Fate fate = hit.value();
        boolean done = passive && lexicon.is(Around.BE, tokens, i - 1);
        String what = done ? fate.as(Form.DONE) : null;
        what = what == null ? fate.as(Form.BEING) : what;
        what = what == null ? fate.as(Form.LOOSE) : what;
        boolean ofAnother = tokens.at(i - 1).is("the") || tokens.at(i - 1).is("a");
        if (what != null && !ofAnother) {
          return new Befallen(what, i, i + hit.length(), Side.FAR);
        }
      }
      passive |= lexicon.is(Around.PASSIVE, tokens, i);
    }
    return null;
  }

  private boolean endsClause(Tokens tokens, int index) {
    Token token = tokens.at(index);
    return token.isWord()
        ? lexicon.is(Around.CLAUSE, tokens, index)
        : token.kind() == Token.Kind.SIGN && ",;:()\"“”—–".contains(token.text());
  }
}
