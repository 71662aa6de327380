package org.dateline;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number that counts people, money, forces or losses: "more than 3,000 soldiers" is at least 3000
 * soldiers killed. Immutable; may be shared.
 *
 * @param text the words of the text, with those that say how the number is meant and the noun where
 *     it follows
 * @param span where they stand in the article
 * @param value the number; of a range the low end. Never negative, at most 18 digits before the
 *     point
 * @param high the high end of a range, else null
 * @param bound how the number is meant; {@link Bound#RANGE} where there is a {@code high}
 * @param unit what is counted: the noun of the text in lower case ("soldiers"; "people" where there
 *     is none), the ISO 4217 code of money ("USD"), the unit of a measure ("km")
 * @param what what the number tells of it: of people {@code killed}, {@code wounded}, {@code
 *     arrested}, {@code kidnapped}, {@code displaced} or {@code missing}, else {@code troops},
 *     {@code protesters} or {@code persons}; {@code money}; {@code measure}; of things their kind
 *     ({@code missiles}, {@code aircraft}, {@code vehicles}, as in {@code
 *     knowledge/quantity/nouns.tsv})
 * @param of the side of its event that it counts, or null where it is neither or stands by itself
 */
public record Quantity(
    String text,
    Span span,
    BigDecimal value,
    @Nullable BigDecimal high,
    Bound bound,
    String unit,
    String what,
    @Nullable Side of) {

  /** Checks the numbers. */
  public Quantity {
    Objects.requireNonNull(what);
    if (value.signum() < 0 || high != null && high.compareTo(value) <= 0) {
      throw new IllegalArgumentException("no such quantity: " + value + " to " + high);
    }
    if ((bound == Bound.RANGE) != (high != null)) {
      throw new IllegalArgumentException("a range, and only a range, has two ends: " + bound);
    }
  }

  /** The same, counting a side of an event. */
  public Quantity of(@Nullable Side side) {
    return new Quantity(text, span, value, high, bound, unit, what, side);
  }

  /** The same, standing elsewhere: for who counts its characters in another text. */
  public Quantity at(Span place, String words) {
    return new Quantity(words, place, value, high, bound, unit, what, of);
  }

  /** How a number is meant. */
  public enum Bound {
    /** As it stands. */
    EXACT("exact"),
    /** It or more: "more than", "at least", "dozens". */
    AT_LEAST("at_least"),
    /** It or less: "up to", "as many as", "fewer than". */
    AT_MOST("at_most"),
    /** Near it: "some", "around", "nearly". */
    ABOUT("about"),
    /** From a low to a high end: "five to ten". */
    RANGE("range");

    private final String label;

    Bound(String label) {
      this.label = label;
    }

    /** The name in the event JSON: {@code at_least}. */
    public String label() {
      return label;
    }
  }

  /** Which actors of an event are counted. */
  public enum Side {
    /** Those who do it. */
    SOURCE,
    /** Those to whom it is done. */
    TARGET
  }
}
