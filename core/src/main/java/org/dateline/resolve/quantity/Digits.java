package org.dateline.resolve.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What digits with commas and points are worth. */
final class Digits {
  private static final int MOST = 15;

  private Digits() {}

  /**
   * The number, or null where commas and points do not stand as in one: "1,2,3", "10.12.2011". A
   * comma groups three digits, in South Asia two; several points do as well.
   */
  static @Nullable BigDecimal value(String digits) {
    if (digits.length() > 2 * MOST) {
      return null;
    }
    int point = digits.indexOf('.');
    boolean pointsGroup = point >= 0 && digits.indexOf('.', point + 1) >= 0;
    if (pointsGroup) {
      return digits.indexOf(',') < 0 && grouped(digits, '.')
          ? plain(digits.replace(".", ""))
          : null;
    }
    String whole = point < 0 ? digits : digits.substring(0, point);
    if (whole.indexOf(',') >= 0 && !grouped(whole, ',')) {
      return null;
    }
    return plain(digits.replace(",", ""));
  }

  /** Whether three digits behind one point may be thousands: "1.500". */
  static boolean maybeThousands(String digits) {
    int point = digits.indexOf('.');
    return point > 0
        && point <= 3
        && digits.charAt(0) != '0'
        && digits.length() == point + 4
        && digits.indexOf(',') < 0;
  }

  private static @Nullable BigDecimal plain(String digits) {
    return digits.length() > MOST || digits.indexOf(',') >= 0 ? null : new BigDecimal(digits);
  }

  private static boolean grouped(String digits, char separator) {
    int at = digits.indexOf(separator);
    if (at < 1 || at > 3) {
      return false;
    }
    int last = digits.lastIndexOf(separator);
    if (digits.length() - last != 4) {
      return false;
    }
    boolean twos = true;
    boolean threes = true;
    while (at < last) {
      int next = digits.indexOf(separator, at + 1);
      twos &= next - at == 3;
      threes &= next - at == 4;
      at = next;
    }
    return twos || threes;
  }
}
