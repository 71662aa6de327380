package org.dateline.read.wire;

import java.time.Clock;
import org.dateline.Moment;
import org.dateline.read.byline.WrittenDate;
import org.jspecify.annotations.Nullable;

/** Until when an article must not be used. */
final class Embargo {
  private Embargo() {}

  /**
   * Why an article under embargo is left aside, or null where the embargo is over.
   *
   * @param until as it is written; blank or null where no end is told
   */
  static @Nullable String reason(@Nullable String until, Clock clock) {
    if (until == null || until.isBlank()) {
      return "embargoed until further notice";
    }
    Moment end = WrittenDate.of(until);
    if (end == null) {
      return "embargoed until " + until.strip();
    }
    return end.instant().toInstant().isAfter(clock.instant()) ? "embargoed until " + end : null;
  }
}
