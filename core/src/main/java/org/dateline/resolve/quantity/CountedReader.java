package org.dateline.resolve.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.dateline.resolve.quantity.Lexicon.Around;
import org.dateline.resolve.quantity.Numeral.Shape;
import org.jspecify.annotations.Nullable;

/** Reads the noun that a number counts. Immutable; may be shared. */
final class CountedReader {
  private static final int MOST_WORDS = 7;
  private static final Set<String> PASSED =
      Set.of(
          "the",
          "these",
          "those",
          "its",
          "his",
          "her",
          "their",
          "our",
          "other",
          "others",
          "more",
          "further",
          "additional",
          "such",
          "or",
          "so");
  private static final Set<String> MORE = Set.of("more", "other", "others");
  private static final Set<String> POINTING = Set.of("them", "us", "those", "whom", "these", "you");

  private final Lexicon lexicon;

  CountedReader(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The noun behind a number.
   *
   * @param at the first token behind the number and the words that say how it is meant
   */
  Counted read(Tokens tokens, Numeral numeral, int at) {
    Token next = tokens.at(at);
    if (next.isDash() && next.glued() && tokens.at(at + 1).glued()) {
      return hyphened(tokens, at + 1);
    }
    if (next.is("strong")) {
      return strong(tokens, at + 1);
    }
    if (next.is("of")) {
      return POINTING.contains(tokens.at(at + 1).text())
          ? Counted.nothing(at + 2)
          : phrase(tokens, numeral, at + 1);
    }
    if (numeral.is(Shape.MANY)) {
      return bare(tokens, numeral, at);
    }
    return phrase(tokens, numeral, at);
  }

  /** Behind "dozens" no noun follows without "of", but "dozens more people" and a headline's do. */
  private Counted bare(Tokens tokens, Numeral numeral, int at) {
    if (tokens.at(at).is("more") || tokens.at(at).is("other") || tokens.at(at).is("others")) {
      return phrase(tokens, numeral, at);
    }
    return Counted.nothing(at);
  }

  /** "a six-man team", "a 20-vehicle convoy", "a 300-strong force". */
  private Counted hyphened(Tokens tokens, int at) {
    if (tokens.at(at).is("strong")) {
      return strong(tokens, at + 1);
    }
    PhraseMap.Hit<Noun> hit = lexicon.noun(tokens, at);
    if (hit == null) {
      boolean pound = tokens.at(at).is("pound");
      return pound
          ? new Counted(noun("measure", Noun.Kind.MEASURE, "pounds"), "pounds", at, at + 1, false)
          : new Counted(null, null, at, at, true);
    }
    Counted body = hit.value().what().equals("persons") ? strong(tokens, at + 1) : null;
    return body != null && body.is(Noun.Kind.PERSON) && body.isForce()
        ? new Counted(body.noun(), body.unit(), at, at + hit.length(), false)
        : counted(tokens, hit, at);
  }

  private static Noun noun(String what, Noun.Kind kind, @Nullable String unit) {
    return new Noun(what, kind, unit, Noun.Grammar.BOTH, what);
  }

  /** The body of people that is so many strong. */
  private Counted strong(Tokens tokens, int at) {
    Counted found = null;
    for (int i = at; i < at + 5 && tokens.at(i).isWord(); i++) {
      PhraseMap.Hit<Noun> hit = lexicon.noun(tokens, i);
      boolean body = hit != null && hit.value().isBody();
      if (hit != null && (body || found == null && hit.value().kind() == Noun.Kind.PERSON)) {
        String what = hit.value().ofMembers();
        String unit = what.equals("persons") ? "people" : what;
        found = new Counted(noun(what, Noun.Kind.PERSON, unit), unit, i, i + hit.length(), false);
      }
      if (body) {
        break;
      }
    }
    return found == null
        ? new Counted(noun("persons", Noun.Kind.PERSON, null), "people", at, at, false)
        : found;
  }

  private Counted phrase(Tokens tokens, Numeral numeral, int start) {
    boolean ofMany = tokens.at(start - 1).is("of");
    int at = start;
    int end = start;
    while (PASSED.contains(tokens.at(at).text())) {
      at++;
      end = MORE.contains(tokens.at(at - 1).text()) ? at : end;
    }
    int begin = at;
    boolean several = numeral.low().compareTo(BigDecimal.ONE) > 0;
    boolean other = false;
    boolean unknown = false;
    for (int words = 0; words < MOST_WORDS; words++) {
      Token token = tokens.at(at);
      PhraseMap.Hit<Noun> hit = lexicon.noun(tokens, at);
      PhraseMap.Hit<Lexicon.Fate> fate = lexicon.fate(tokens, at);
      if (hit != null && !isVerbHere(hit, fate, tokens, at)) {
        if (!isModifier(tokens, hit, at, several)) {
          return counted(tokens, hit, at);
        }
        other = true;
        at += hit.length();
      } else if (fate != null && !qualifies(tokens, at + fate.length())) {
        break;
      } else if (fate != null) {
        at += fate.length();
      } else if (token.isWord() && isContent(tokens, at)) {
        unknown = true;
        at++;
      } else if ((other || unknown) && joinsModifiers(tokens, at)) {
        at++;
      } else if (isJoint(tokens, at) || ofMany && at == begin && token.isNumber()) {
        at++;
      } else {
        break;
      }
    }
    if (other) {
      return new Counted(noun("other", Noun.Kind.OTHER, null), null, begin, begin + 1, false);
    }
    return unknown
        ? new Counted(null, null, begin, at, true)
        : Counted.nothing(tokens.at(end - 1).is("of") ? end - 1 : end);
  }

  /**
   * Whether a noun that stands in the singular where several are counted describes the one that
   * follows: "9 Cuban airports", "three party members".
   */
  private boolean isModifier(Tokens tokens, PhraseMap.Hit<Noun> hit, int at, boolean several) {
    if (!several || !hit.value().isSingular() || hit.value().kind() == Noun.Kind.MEASURE) {
      return false;
    }
    PhraseMap.Hit<Noun> next = lexicon.noun(tokens, at + hit.length());
    return next == null || next.value().kind() != Noun.Kind.OTHER || next.value().isSingular();
  }

  private boolean isContent(Tokens tokens, int at) {
    boolean verb =
        lexicon.is(Around.LINK, tokens, at)
            || lexicon.is(Around.BEAR, tokens, at)
            || lexicon.is(Around.JOIN, tokens, at);
    return !verb || tokens.isUpper(at);
  }

  /** "dead", "wounded" and "injured" are nouns only behind "the". */
  private boolean isVerbHere(
      PhraseMap.Hit<Noun> noun, PhraseMap.@Nullable Hit<Lexicon.Fate> fate, Tokens tokens, int at) {
    return fate != null
        && !tokens.at(at - 1).is("the")
        && fate.length() >= noun.length()
        && (fate.value().as(Lexicon.Form.DONE) != null
            || fate.value().as(Lexicon.Form.BEING) != null)
        && !tokens.at(at).text().endsWith("ies");
  }

  /** Whether a noun stands near enough for the word before it to describe it. */
  private boolean qualifies(Tokens tokens, int at) {
    PhraseMap.Hit<Noun> hit = lexicon.noun(tokens, at);
    return hit != null && hit.value().kind() != Noun.Kind.OTHER && lexicon.fate(tokens, at) == null;
  }

  /** The "and" of "American and coalition soldiers". */
  private boolean joinsModifiers(Tokens tokens, int at) {
    return tokens.at(at).is("and")
        && tokens.at(at + 1).isWord()
        && isContent(tokens, at + 1)
        && lexicon.number(tokens, at + 1) == null
        && lexicon.fate(tokens, at + 1) == null;
  }

  /** A hyphen or an apostrophe inside a phrase: "African-led troops", "Pakistan's soldiers". */
  private static boolean isJoint(Tokens tokens, int at) {
    Token token = tokens.at(at);
    boolean inside = token.glued() && (token.isDash() || token.is("'") || token.is("’"));
    boolean joinedLink = token.glued() && tokens.at(at - 1).isDash() && tokens.at(at + 1).isDash();
    boolean joinedNumber = token.isNumber() && token.glued() && tokens.at(at - 1).isDash();
    return inside || joinedLink || joinedNumber;
  }

  /** Takes the nouns that follow: of "police officers" the officers are counted. */
  private Counted counted(Tokens tokens, PhraseMap.Hit<Noun> first, int at) {
    PhraseMap.Hit<Noun> head = first;
    int from = at;
    int to = at + first.length();
    while (!head.value().isPlural()
        && head.value().kind() != Noun.Kind.OTHER
        && !tokens.at(to).glued()) {
      PhraseMap.Hit<Noun> next = lexicon.noun(tokens, to);
      if (next != null && next.value().kind() == Noun.Kind.OTHER && head.value().isSingular()) {
        return new Counted(next.value(), null, to, to + next.length(), false);
      }
      if (next == null
          || next.value().kind() == Noun.Kind.OTHER
          || next.value().kind() == Noun.Kind.BODY
          || next.value().kind() == Noun.Kind.FATE
              && lexicon.fate(tokens, to) != null
              && next.value().isSingular()) {
        break;
      }
      head = next;
      from = to;
      to += next.length();
    }
    Noun noun = head.value();
    String unit = noun.unit() == null ? noun.plural() : noun.unit();
    return new Counted(noun, unit, from, to, false);
  }
}
