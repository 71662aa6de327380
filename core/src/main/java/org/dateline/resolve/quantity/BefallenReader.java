package org.dateline.resolve.quantity;

import java.util.Set;
import org.dateline.resolve.quantity.Befallen.Side;
import org.dateline.resolve.quantity.Lexicon.Around;
import org.dateline.resolve.quantity.Lexicon.Fate;
import org.dateline.resolve.quantity.Lexicon.Form;
import org.dateline.resolve.quantity.PhraseMap.Hit;
import org.jspecify.annotations.Nullable;

/** Reads what befell the people that a number counts. Immutable; may be shared. */
final class BefallenReader {
  private static final int FAR = 16;
  private static final int REMARK = 16;
  private static final Set<String> PASSIVE =
      Set.of("was", "were", "been", "be", "being", "are", "is", "get", "got", "getting");
  private static final Set<String> OBJECTS =
      Set.of(
          "the",
          "a",
          "an",
          "his",
          "her",
          "their",
          "its",
          "at",
          "more",
          "up",
          "some",
          "around",
          "about",
          "another",
          "several",
          "dozens",
          "scores",
          "hundreds",
          "him",
          "them",
          "nearly",
          "over",
          "us",
          "people",
          "civilians",
          "soldiers");
  private static final Set<String> OPENINGS =
      Set.of("the", "a", "an", "his", "its", "their", "her", "all", "other", "those", "these");
  private static final Set<String> CLAUSES =
      Set.of(
          "and",
          "but",
          "while",
          "after",
          "when",
          "as",
          "because",
          "before",
          "where",
          "if",
          "than",
          "since",
          "although",
          "though",
          "who",
          "which",
          "that",
          "amid",
          "following");

  private final Lexicon lexicon;
  private final NumeralReader numerals;

  BefallenReader(Lexicon lexicon, NumeralReader numerals) {
    this.lexicon = lexicon;
    this.numerals = numerals;
  }

  /**
   * What close words say.
   *
   * @param from the first token of number and bound
   * @param to the first token behind the noun
   */
  @Nullable Befallen close(Tokens tokens, int from, int to) {
    Befallen behind = behind(tokens, to, to);
    if (behind != null) {
      return behind;
    }
    Befallen before = before(tokens, from);
    if (before != null) {
      return before;
    }
    Befallen afterRemark = afterRemark(tokens, to);
    return afterRemark == null ? toll(tokens, from) : afterRemark;
  }

  /** What later words of the clause say. */
  @Nullable Befallen far(Tokens tokens, int to) {
    boolean passive = false;
    for (int i = to; i < to + FAR && i < tokens.size(); i++) {
      Token token = tokens.at(i);
      if (endsClause(token)) {
        return null;
      }
      Hit<Fate> hit = lexicon.fate(tokens, i);
      if (hit != null) {
        Fate fate = hit.value();
        String what = passive ? fate.as(Form.DONE) : null;
        what = what == null ? fate.as(Form.BEING) : what;
        what = what == null ? fate.as(Form.LOOSE) : what;
        boolean ofAnother = tokens.at(i - 1).is("the") || tokens.at(i - 1).is("a");
        if (what != null && !ofAnother) {
          return new Befallen(what, i, i + hit.length(), Side.FAR);
        }
      }
      passive |= PASSIVE.contains(token.text());
    }
    return null;
  }

  private static boolean endsClause(Token token) {
    return token.isWord()
        ? CLAUSES.contains(token.text())
        : token.kind() == Token.Kind.SIGN && ",;:()\"“”—–".contains(token.text());
  }

  /** "ten were killed", "ten people, officials said, were killed", "ten dead". */
  private @Nullable Befallen behind(Tokens tokens, int first, int to) {
    int at = first;
    boolean passive = false;
    for (int passed = 0; passed < 8; passed++) {
      Hit<Fate> hit = lexicon.fate(tokens, at);
      if (hit != null) {
        Befallen found = fate(tokens, hit, at, passive);
        if (found != null) {
          return found;
        }
      }
      Token token = tokens.at(at);
      boolean adverb = token.isWord() && token.text().length() > 4 && token.text().endsWith("ly");
      if (!adverb && !lexicon.is(Around.BE, tokens, at) || at < to) {
        return null;
      }
      passive |= PASSIVE.contains(token.text());
      at++;
    }
    return null;
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
    if (token.isNumber() || OBJECTS.contains(token.text())) {
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
    Numeral numeral = numerals.at(tokens, at);
    return name && !tokens.at(at - 1).capital()
        || numeral != null
        || lexicon.noun(tokens, at) != null;
  }

  /** "ten people, including two children, were killed": the remark is stepped over once. */
  private @Nullable Befallen afterRemark(Tokens tokens, int to) {
    boolean bracket = tokens.at(to).is("(");
    if (!bracket && !tokens.at(to).is(",")) {
      return null;
    }
    for (int i = to + 1; i < to + REMARK && i < tokens.size(); i++) {
      if (tokens.at(i).is(bracket ? ")" : ",")) {
        Befallen found = behind(tokens, i + 1, i + 1);
        if (found != null || bracket) {
          return found;
        }
      }
    }
    return null;
  }

  /** "killed ten", "killing at least ten", "the deaths of ten". */
  private @Nullable Befallen before(Tokens tokens, int from) {
    int last = from - 1;
    while (OPENINGS.contains(tokens.at(last).text())) {
      last--;
    }
    Token token = tokens.at(last);
    boolean of = token.is("of") || token.is("to") || token.is("by");
    Hit<Fate> hit = lexicon.fateUpTo(tokens, of ? last - 1 : last);
    if (hit == null) {
      return null;
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
    return what == null ? null : new Befallen(what, begin, end, Side.BEFORE);
  }

  private static @Nullable String nominal(Token link, Hit<Fate> hit) {
    String what = link.is("by") ? null : hit.value().as(Form.OF);
    return what == null && !link.is("to") ? hit.value().as(Form.BY) : what;
  }

  /** The first of "killed or wounded". */
  private @Nullable Hit<Fate> joined(Tokens tokens, int begin) {
    boolean and = tokens.at(begin - 1).is("or") || tokens.at(begin - 1).is("and");
    return and ? lexicon.fateUpTo(tokens, begin - 2) : null;
  }

  private static @Nullable String active(Tokens tokens, Hit<Fate> hit, int begin) {
    String doing = hit.value().as(Form.DOING);
    if (doing != null) {
      return doing;
    }
    boolean passive = PASSIVE.contains(tokens.at(begin - 1).text());
    return passive ? null : hit.value().as(Form.DONE);
  }

  /** "the toll rose to ten", "the dead included ten women". */
  private @Nullable Befallen toll(Tokens tokens, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 9); i--) {
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
    return null;
  }

  private boolean leadsOn(Tokens tokens, int begin, int end, int from) {
    if (tokens.at(end - 1).is(":")
        || tokens.words(begin, end).endsWith("toll")
        || tokens.at(begin).is("body")) {
      return true;
    }
    boolean noun =
        begin == 0
            || OPENINGS.contains(tokens.at(begin - 1).text())
            || tokens.at(begin - 1).is("among")
            || tokens.at(begin - 1).is("of");
    for (int i = end; noun && i < from; i++) {
      String text = tokens.at(i).text();
      if (text.startsWith("includ")
          || text.equals("were")
          || text.equals("was")
          || text.equals(":")
          || text.equals("are")
          || lexicon.isChange(text)
          || text.equals("reached")) {
        return true;
      }
    }
    return false;
  }
}
