package org.dateline.resolve.actor.phrase;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.dateline.resolve.actor.dictionary.Entry;
import org.jspecify.annotations.Nullable;

/**
 * When and where a phrase is said, for choosing between what it can mean.
 *
 * @param day or null
 * @param country ISO 3166-1 alpha-3 of the state the text is about or filed from, or null
 */
record Setting(@Nullable LocalDate day, @Nullable String country) {

  /**
   * The entry that is most likely meant: one that holds on the day before one that does not; a
   * likelier kind; one of the text's own country, as a party's or court's name is shared by many
   * states; the one whose time is nearest; the first in the files.
   */
  Entry best(List<Entry> entries) {
    return entries.size() == 1
        ? entries.get(0)
        : Collections.min(
            entries,
            Comparator.comparing((Entry entry) -> entry.daysFrom(day) > 0)
                .thenComparing(entry -> entry.daysFrom(day) > 0 ? 0 : entry.kind().ordinal())
                .thenComparing(entry -> country == null || !country.equals(entry.country()))
                .thenComparingLong(entry -> entry.daysFrom(day)));
  }
}
