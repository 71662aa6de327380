package org.dateline.resolve.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads days as our tables write them: 2011-09-26, 2011-09 or 2011. */
final class DayCell {
  private DayCell() {}

  /** The day; of a month or year the first or the last one; null where it is none. */
  static @Nullable LocalDate of(String value, boolean first) {
    try {
      return switch (value.length()) {
        case 4 -> LocalDate.of(number(value, 0, 4), first ? 1 : 12, first ? 1 : 31);
        case 7 -> first ? month(value).atDay(1) : month(value).atEndOfMonth();
        case 10 -> day(value);
        default -> null;
      };
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  private static YearMonth month(String value) {
    dash(value, 4);
    return YearMonth.of(number(value, 0, 4), number(value, 5, 7));
  }

  private static LocalDate day(String value) {
    dash(value, 4);
    dash(value, 7);
    return LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
  }

  private static void dash(String value, int at) {
    if (value.charAt(at) != '-') {
      throw new NumberFormatException(value);
    }
  }

  private static int number(String value, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char digit = value.charAt(i);
      if (digit < '0' || digit > '9') {
        throw new NumberFormatException(value);
      }
      number = number * 10 + digit - '0';
    }
    return number;
  }
}
