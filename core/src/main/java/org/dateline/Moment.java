package org.dateline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published or changed, as exactly as it says: a day, perhaps with a time,
 * perhaps with the offset of its zone from UTC. Nothing is made up that was not written.
 *
 * @param day the day, as written there, whatever the zone
 * @param time the time of day, or null
 * @param offset from UTC, or null; only where there is a time
 */
public record Moment(LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset)
    implements Comparable<Moment> {

  /** Checks that an offset comes with a time. */
  public Moment {
    if (time == null && offset != null) {
      throw new IllegalArgumentException("an offset without a time");
    }
  }

  /** A day and no more. */
  public static Moment of(LocalDate day) {
    return new Moment(day, null, null);
  }

  /** A time with its offset. */
  public static Moment of(OffsetDateTime time) {
    return new Moment(time.toLocalDate(), time.toLocalTime(), time.getOffset());
  }

  /** As a point in time: a missing time is midnight, a missing offset UTC. */
  public OffsetDateTime instant() {
    return OffsetDateTime.of(
        day, time == null ? LocalTime.MIDNIGHT : time, offset == null ? ZoneOffset.UTC : offset);
  }

  /** By the point in time, missing parts being midnight and UTC. */
  @Override
  public int compareTo(Moment other) {
    return instant().toInstant().compareTo(other.instant().toInstant());
  }

  /** As ISO 8601 has it: {@code 2011-09-26}, {@code 2011-09-26T18:13}, {@code ...T18:13+05:00}. */
  @Override
  public String toString() {
    return time == null ? day.toString() : day + "T" + time + (offset == null ? "" : offset);
  }
}
