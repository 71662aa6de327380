package org.dateline.resolve.time;

import org.jspecify.annotations.Nullable;

/** Which of two figures is the day and which the month: 3/5. */
public enum DayOrder {
  /** 3 May. */
  DAY_FIRST,
  /** March 5. */
  MONTH_FIRST,
  /** Whichever lies nearer to the day of publication. */
  UNKNOWN;

  /** The habit of a country, by ISO 3166-1 alpha-3; unknown for null. */
  public static DayOrder of(@Nullable String country) {
    if (country == null) {
      return UNKNOWN;
    }
    return switch (country) {
      case "USA", "PHL", "FSM", "MHL", "PLW", "GUM", "PRI" -> MONTH_FIRST;
      default -> DAY_FIRST;
    };
  }
}
