package org.dateline.resolve.quantity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.Quantity.Bound;
import org.dateline.resolve.quantity.Befallen.Side;
import org.dateline.resolve.quantity.Currencies.Money;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence with what stands around them. Immutable; may be shared. */
final class CandidateReader {
  private static final int MOST = 200;

  private final Lexicon lexicon;
  private final Currencies currencies;
  private final NumeralReader numerals;
  private final Ranges ranges;
  private final Exclusions exclusions;
  private final CountedReader nouns;
  private final BefallenReader fates;

  CandidateReader(
      Lexicon lexicon,
      Currencies currencies,
      NumeralReader numerals,
      Exclusions exclusions,
      BefallenReader fates) {
    this.lexicon = lexicon;
    this.currencies = currencies;
    this.numerals = numerals;
    this.ranges = new Ranges(lexicon, numerals);
    this.exclusions = exclusions;
    this.nouns = new CountedReader(lexicon);
    this.fates = fates;
  }

  /**
   * The numbers of a sentence that may count something.
   *
   * @param hint more text that may tell whose money is meant
   */
  List<Candidate> candidates(Tokens tokens, String hint) {
    List<Candidate> candidates = new ArrayList<>();
    Tokens hintTokens = null;
    int at = 0;
    while (at < tokens.size() && candidates.size() < MOST) {
      Numeral first = numerals.at(tokens, at);
      if (first == null) {
        at++;
        continue;
      }
      Numeral numeral = ranges.widened(tokens, first);
      at = numeral.to();
      if (!exclusions.never(tokens, numeral)) {
        if (hintTokens == null) {
          hintTokens = Tokens.of(hint, currencies::isPrefix);
        }
        Candidate candidate = candidate(tokens, numeral, hintTokens);
        if (candidate.money != null || !isPartOfWord(tokens, numeral)) {
          candidates.add(candidate);
        }
      }
    }
    return candidates;
  }

  /** Letters that might be a currency but are none before this number: N95. */
  private static boolean isPartOfWord(Tokens tokens, Numeral numeral) {
    return tokens.at(numeral.from()).glued() && tokens.at(numeral.from() - 1).isWord();
  }

  private Candidate candidate(Tokens tokens, Numeral numeral, Tokens hint) {
    Money money = currencies.of(tokens, numeral, hint);
    int from = money == null ? numeral.from() : Math.min(money.from(), numeral.from());
    int to = money == null ? numeral.to() : money.to();
    Bound bound = null;
    int before = from - 1;
    while (tokens.at(before).is("another")
        || tokens.at(before).is("additional")
        || tokens.at(before).is("further")
        || tokens.at(before).is("an") && tokens.at(from).is("additional")
        || tokens.at(before).is("a") && before < from - 1) {
      before--;
    }
    PhraseMap.Hit<Bound> told = lexicon.boundBefore(tokens, before);
    if (told != null) {
      bound = told.value();
      from = before - told.length() + 1;
    } else if (tokens.at(from - 1).is("another")
        || numeral.high() != null && opensRange(tokens, from)) {
      from--;
    }
    if (tokens.at(to).isDash()
        && tokens.at(to).glued()
        && lexicon.boundAfter(tokens, to + 1) != null) {
      to++;
    }
    PhraseMap.Hit<Bound> after = lexicon.boundAfter(tokens, to);
    boolean plus = after != null && money != null && tokens.at(to).is("plus");
    if (after != null && !plus && !tokens.at(to + after.length()).is("than")) {
      bound = after.value();
      to += after.length();
    }
    Counted counted = money == null ? nouns.read(tokens, numeral, to) : Counted.nothing(to);
    int end = Math.max(to, counted.to());
    to = counted.unknown() ? to : end;
    PhraseMap.Hit<Bound> late = bound == null ? lexicon.boundAfter(tokens, to) : null;
    plus |= late != null && money != null && tokens.at(to).is("plus");
    if (late != null
        && !plus
        && !isBefore(tokens, to)
        && !tokens.at(to + late.length()).is("than")) {
      bound = late.value();
      to += late.length();
    }
    Candidate candidate = new Candidate(numeral, bound(numeral, bound), from, to, counted, money);
    if (candidate.isPeople()) {
      candidate.befallen = befallen(tokens, candidate, counted.unknown() ? end : to);
    }
    return candidate;
  }

  private @Nullable Befallen befallen(Tokens tokens, Candidate candidate, int end) {
    Noun noun = candidate.counted.noun();
    boolean within = noun != null && noun.kind() == Noun.Kind.FATE;
    // "nineteen of the wounded died": the verb tells more than the noun
    boolean ofThose = within && tokens.at(candidate.numeral.to()).is("of");
    Befallen close = within && !ofThose ? null : fates.close(tokens, candidate.from, end);
    return noun != null && within && close == null
        ? new Befallen(noun.what(), candidate.counted.from(), candidate.counted.to(), Side.WITHIN)
        : close;
  }

  private static boolean opensRange(Tokens tokens, int from) {
    return tokens.at(from - 1).is("between") || tokens.at(from - 1).is("from");
  }

  /** Whether the words that might say how the number before is meant belong to one behind. */
  private boolean isBefore(Tokens tokens, int at) {
    PhraseMap.Hit<Bound> hit = lexicon.boundAfter(tokens, at);
    return hit != null && numerals.at(tokens, at + hit.length()) != null;
  }

  private static Bound bound(Numeral numeral, @Nullable Bound told) {
    if (numeral.high() != null) {
      return Bound.RANGE;
    }
    return told == null || told == Bound.EXACT ? numeral.bound() : told;
  }
}
