package org.dateline.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an expression means, which may hang on where it is looked at from. */
@FunctionalInterface
interface Meaning {
  /** Blocks words that look like a date and are none. */
  Meaning NOTHING = view -> null;

  /** The days, or null where they cannot be known. */
  @Nullable Days in(View view);

  /** What it means from everywhere, or null where that hangs on the view. */
  static @Nullable Days fixed(Meaning meaning) {
    Days once =
        meaning.in(new View(LocalDate.of(1950, 6, 14), null, DayOrder.UNKNOWN, false, null));
    return once != null
            && once.equals(
                meaning.in(new View(LocalDate.of(2003, 1, 29), null, DayOrder.UNKNOWN, true, null)))
        ? once
        : null;
  }
}
