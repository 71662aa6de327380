package org.dateline.resolve.quantity;

import java.math.BigDecimal;
import org.dateline.Quantity.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A number in the text.
 *
 * @param from its first token
 * @param to the first token behind it
 * @param low the number, or the low end of a range
 * @param high the high end of a range, or null
 * @param scale the power its last word multiplies by ("million"), else 1
 * @param bound how it is meant by itself
 * @param shape how it is written
 */
record Numeral(
    int from,
    int to,
    BigDecimal low,
    @Nullable BigDecimal high,
    BigDecimal scale,
    Bound bound,
    Shape shape) {

  enum Shape {
    /** Begins with digits. */
    DIGITS,
    /** Number words. */
    WORDS,
    /** "a dozen", "a hundred": words that begin with the article. */
    ROUND,
    /** A plural: dozens, thousands. */
    MANY,
    /** Several, a few. */
    VAGUE,
    /** None. */
    NONE,
    /** Both. */
    BOTH,
    /** The article alone. */
    ARTICLE
  }

  Numeral range(int end, BigDecimal lower, BigDecimal higher, BigDecimal commonScale) {
    return new Numeral(from, end, lower, higher, commonScale, Bound.RANGE, shape);
  }

  boolean is(Shape other) {
    return shape == other;
  }

  /** Whether it is four digits that may be a year. */
  boolean maybeYear(Tokens tokens) {
    String text = tokens.at(from).text();
    return shape == Shape.DIGITS
        && to == from + 1
        && text.length() == 4
        && text.compareTo("1000") >= 0
        && text.compareTo("2100") <= 0
        && text.indexOf(',') < 0
        && text.indexOf('.') < 0;
  }
}
