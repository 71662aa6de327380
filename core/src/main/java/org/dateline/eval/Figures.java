package org.dateline.eval;

import org.dateline.export.FourDigits;

/**
 * How well something was found: precision, recall and their harmonic mean, each 0 to 1, rounded to
 * four digits.
 *
 * @param right what was found rightly
 * @param extra what was found and is not there
 * @param missed what is there and was not found
 */
public record Figures(int right, int extra, int missed) {

  /** The share of the found that is right; 0 where nothing was found. */
  public double precision() {
    return FourDigits.round(share(right, right + extra));
  }

  /** The share of what is there that was found; 0 where nothing is there. */
  public double recall() {
    return FourDigits.round(share(right, right + missed));
  }

  /** The harmonic mean of the two, taken before they are rounded; 0 where both are. */
  public double f1() {
    double precision = share(right, right + extra);
    double recall = share(right, right + missed);
    double sum = precision + recall;
    return FourDigits.round(sum == 0 ? 0 : 2 * precision * recall / sum);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
