package org.dateline.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.dateline.Moment;
import org.jspecify.annotations.Nullable;

/**
 * From when and where expressions of time are read.
 *
 * @param at when the article was published, or null; then only dates that need no such day are
 *     known
 * @param order which of two figures is the day
 */
record Anchor(@Nullable Moment at, DayOrder order) {
  private static final LocalDate ONE = LocalDate.of(1950, 6, 14);
  private static final LocalDate OTHER = LocalDate.of(2003, 1, 29);

  @Nullable Days published() {
    return at == null ? null : Days.day(at.day());
  }

  /** What an expression means from here, or null where that cannot be known. */
  @Nullable Days days(Meaning meaning, boolean ahead, @Nullable Days told) {
    if (at != null) {
      return days(meaning, new View(at.day(), at.time(), order, ahead, told));
    }
    Days once = days(meaning, new View(ONE, null, order, ahead, told));
    Days again = days(meaning, new View(OTHER, null, order, ahead, told));
    return Objects.equals(once, again) ? once : null;
  }

  /** Days beyond the years that calendars count are not known. */
  private static @Nullable Days days(Meaning meaning, View view) {
    try {
      Days days = meaning.in(view);
      return days == null || days.first().isAfter(days.last()) ? null : days;
    } catch (DateTimeException | ArithmeticException e) {
      return null;
    }
  }
}
