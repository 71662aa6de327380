package org.dateline.resolve.lexicon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which something holds, its last day with it.
 *
 * @param from first day, or null for ever before
 * @param to last day, or null for ever after
 */
public record Times(@Nullable LocalDate from, @Nullable LocalDate to) {
  static final Times ALWAYS = new Times(null, null);

  static Times of(ActorLine line) {
    return new Times(line.from(), line.to());
  }

  /** Whether it holds on a day; without a day, whether it has no end. */
  public boolean holdsOn(@Nullable LocalDate day) {
    if (day == null) {
      return to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** The days of both; null where there are none. */
  @Nullable Times with(Times other) {
    LocalDate later =
        from == null || other.from != null && other.from.isAfter(from) ? other.from : from;
    LocalDate earlier = to == null || other.to != null && other.to.isBefore(to) ? other.to : to;
    return later != null && earlier != null && later.isAfter(earlier)
        ? null
        : new Times(later, earlier);
  }

  /** Whether they have more than one day in common: on one, an office may change hands. */
  boolean overlaps(Times other) {
    Times common = with(other);
    return common != null && (common.from == null || !common.from.equals(common.to));
  }

  @Override
  public String toString() {
    return (from == null ? "" : from.toString()) + ".." + (to == null ? "" : to.toString());
  }
}
