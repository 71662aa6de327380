package org.dateline;

/**
 * When an act took place.
 *
 * @param value an ISO day ({@code 2011-09-26}), week ({@code 2011-W38}), month ({@code 2011-09}) or
 *     year ({@code 2011})
 * @param precision which of them
 * @param basis where it comes from
 */
public record When(String value, Precision precision, Basis basis) {

  /** How exact a date is. */
  public enum Precision {
    /** One day. */
    DAY,
    /** An ISO week, Monday to Sunday. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** A calendar year. */
    YEAR
  }

  /** Where a date comes from. */
  public enum Basis {
    /** The sentence says it. */
    TEXT,
    /** It is the day the article was published. */
    PUBLISHED
  }
}
