package org.dateline.eval;

import java.util.OptionalDouble;
import org.dateline.export.FourDigits;

/**
 * How often a field is right.
 *
 * @param right how often it is
 * @param asked how often the gold gives it
 */
public record Share(int right, int asked) {

  /** The share, 0 to 1, rounded to four digits; none where the gold never gives the field. */
  public OptionalDouble value() {
    return asked == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(FourDigits.round((double) right / asked));
  }
}
