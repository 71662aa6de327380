package org.dateline.resolve.quantity;

import java.math.BigDecimal;
import org.dateline.resolve.quantity.Numeral.Shape;

/** Joins two numbers to a range: "five to ten", "20-30", "between two and three million". */
final class Ranges {
  private final Lexicon lexicon;
  private final NumeralReader numerals;

  Ranges(Lexicon lexicon, NumeralReader numerals) {
    this.lexicon = lexicon;
    this.numerals = numerals;
  }

  /** The range that begins with a number, or that number where none does. */
  Numeral widened(Tokens tokens, Numeral first) {
    if (!first.is(Shape.DIGITS) && !first.is(Shape.WORDS) && !first.is(Shape.ROUND)) {
      return first;
    }
    int second = first.to();
    Token link = tokens.at(second);
    boolean links =
        link.isDash()
            || link.is("to")
            || link.is("or")
            || link.is("and") && tokens.at(before(tokens, first)).is("between");
    if (!links || link.is("to") && toldAsChange(tokens, first.from())) {
      return first;
    }
    second++;
    if (Currencies.isSymbol(tokens.at(second))) {
      second++;
    }
    Numeral end = numerals.at(tokens, second);
    return end == null || end.shape() != first.shape() && !end.is(Shape.WORDS)
        ? first
        : joined(tokens, first, end);
  }

  /** The token before a number and its currency sign. */
  private static int before(Tokens tokens, Numeral numeral) {
    int last = numeral.from() - 1;
    return Currencies.isSymbol(tokens.at(last)) ? last - 1 : last;
  }

  private static Numeral joined(Tokens tokens, Numeral first, Numeral end) {
    if (first.maybeYear(tokens) && end.maybeYear(tokens)) {
      return first;
    }
    BigDecimal low = first.low();
    boolean sharesScale =
        first.scale().compareTo(BigDecimal.ONE) == 0
            && end.scale().compareTo(BigDecimal.ONE) > 0
            && low.multiply(end.scale()).compareTo(end.low()) < 0;
    if (sharesScale) {
      low = low.multiply(end.scale());
    }
    return low.compareTo(end.low()) < 0
        ? first.range(end.to(), low, end.low(), end.scale())
        : first;
  }

  /** "rose from 40 to 45": the second is what it is now. */
  private boolean toldAsChange(Tokens tokens, int from) {
    if (!tokens.at(from - 1).is("from")) {
      return false;
    }
    for (int i = from - 2; i >= Math.max(0, from - 8); i--) {
      if (lexicon.isChange(tokens.at(i).text())) {
        return true;
      }
    }
    return false;
  }
}
