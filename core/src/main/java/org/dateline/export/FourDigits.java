package org.dateline.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as the event JSON and the figures of an evaluation write them: 0.97, 1.0, -3.5. */
public final class FourDigits {
  private static final int DIGITS = 4;

  private FourDigits() {}

  /**
   * The nearest number with four digits after the point; of two that are equally near (judged by
   * the exact value of the double) the one that ends in an even digit.
   *
   * @param value any finite number
   */
  public static double round(double value) {
    return rounded(value).doubleValue();
  }

  /** The rounded number in plain digits, at least one of them after the point. */
  public static String text(double value) {
    BigDecimal shortest = rounded(value).stripTrailingZeros();
    return shortest.setScale(Math.max(1, shortest.scale())).toPlainString();
  }

  private static BigDecimal rounded(double value) {
    return new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }
}
