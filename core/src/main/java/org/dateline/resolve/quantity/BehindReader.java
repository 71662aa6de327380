package org.dateline.resolve.quantity;

import org.dateline.resolve.quantity.Befallen.Side;
import org.dateline.resolve.quantity.Lexicon.Around;
import org.dateline.resolve.quantity.Lexicon.Fate;
import org.dateline.resolve.quantity.Lexicon.Form;
import org.dateline.resolve.quantity.PhraseMap.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the words behind a number and its noun say befell those it counts: "ten were killed",
 * "ten dead", "ten are in hospital", "ten held a protest". Immutable; may be shared.
 */
final class BehindReader {
  private static final int STEPS = 8;
  private static final int REMARK = 16;
  private static final int DESCRIBING = 3;

  private final Lexicon lexicon;
  private final NumeralReader numerals;

  BehindReader(Lexicon lexicon, NumeralReader numerals) {
    this.lexicon = lexicon;
    this.numerals = numerals;
  }

  /** What is said from the first token behind the noun on. */
  @Nullable Befallen read(Tokens tokens, int first) {
    Befallen weak = null;
    int at = first;
    boolean passive = false;
    for (int passed = 0; passed < STEPS; passed++) {
      Befallen found = said(tokens, at, passive, passed > 0);
      if (found != null && !found.what().equals("persons")) {
        return found;
      }
      weak = weak == null ? found : weak;
      Token token = tokens.at(at);
      boolean adverb = token.isWord() && token.text().length() > 4 && token.text().endsWith("ly");
      if (!adverb && found == null && !lexicon.is(Around.BE, tokens, at)) {
        return weak;
      }
      passive |= lexicon.is(Around.PASSIVE, tokens, at);
      at = found == null ? at + 1 : found.to();
    }
    return weak;
  }

  /** "ten people, including two children, were killed": the remark is stepped over once. */
  @Nullable Befallen afterRemark(Tokens tokens, int to) {
    boolean bracket = tokens.at(to).is("(");
    if (!bracket && !tokens.at(to).is(",")) {
      return null;
    }
    for (int i = to + 1; i < to + REMARK && i < tokens.size(); i++) {
      if (tokens.at(i).is(bracket ? ")" : ",")) {
        Befallen found = read(tokens, i + 1);
        if (found != null || bracket) {
          return found;
        }
      }
    }
    return null;
  }

  private @Nullable Befallen said(Tokens tokens, int at, boolean passive, boolean verb) {
    Hit<Fate> hit = lexicon.fate(tokens, at);
    Befallen found = hit == null ? null : fate(tokens, hit, at, passive);
    if (found == null) {
      found = borne(tokens, at);
    }
    return found == null ? at(tokens, at, verb) : found;
  }

  private @Nullable Befallen fate(Tokens tokens, Hit<Fate> hit, int at, boolean passive) {
    int end = at + hit.length();
    String done = hit.value().as(Form.DONE);
    String what = done != null && (passive || !hasObject(tokens, end)) ? done : null;
    if (what == null) {
      what = hit.value().as(Form.BEING);
    }
    return what == null ? null : new Befallen(what, at, end, Side.BEHIND);
  }

  /** Whether what was done was done to what follows: "gunmen killed ten". */
  private boolean hasObject(Tokens tokens, int at) {
    Token token = tokens.at(at);
    if (token.isNumber() || lexicon.is(Around.OBJECT, tokens, at)) {
      return !(token.is("at") && !tokens.at(at + 1).is("least"))
          && !(token.is("around") && !tokens.at(at + 1).isNumber());
    }
    if (!token.isWord()) {
      return false;
    }
    boolean name =
        token.capital()
            && !lexicon.is(Around.WEEKDAY, tokens, at)
            && !lexicon.is(Around.MONTH, tokens, at)
            && !lexicon.is(Around.LINK, tokens, at);
    return name && !tokens.at(at - 1).capital()
        || numerals.at(tokens, at) != null
        || lexicon.noun(tokens, at) != null;
  }

  /**
   * A verb that says little before a noun that says it: "suffered head injuries", "held a rally".
   */
  private @Nullable Befallen borne(Tokens tokens, int at) {
    boolean joins = lexicon.is(Around.JOIN, tokens, at);
    if (!joins && !lexicon.is(Around.BEAR, tokens, at)) {
      return null;
    }
    for (int i = at + 1; i <= at + 1 + DESCRIBING && tokens.at(i).isWord(); i++) {
      Hit<Fate> hit = lexicon.fate(tokens, i);
      String what = hit == null ? null : hit.value().as(joins ? Form.BY : Form.OF);
      if (hit != null && what != null) {
        return new Befallen(what, at, i + hit.length(), Side.BEHIND);
      }
      if (numerals.at(tokens, i) != null && !lexicon.is(Around.OPENING, tokens, i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * A place that tells what befell those in it: "are in intensive care", "taken to a hospital".
   * Where no verb came before, only one without an article: the men at the prison may be guards.
   */
  private @Nullable Befallen at(Tokens tokens, int at, boolean verb) {
    if (!lexicon.is(Around.WHERE, tokens, at)) {
      return null;
    }
    for (int i = at + 1; i <= at + 1 + DESCRIBING && tokens.at(i).isWord(); i++) {
      Hit<Fate> hit = lexicon.fate(tokens, i);
      String what = hit == null ? null : hit.value().as(Form.PLACE);
      if (hit != null && what != null) {
        return new Befallen(what, at, i + hit.length(), Side.BEHIND);
      }
      if (!verb || i > at + 1 && lexicon.is(Around.LINK, tokens, i)) {
        return null;
      }
    }
    return null;
  }
}
