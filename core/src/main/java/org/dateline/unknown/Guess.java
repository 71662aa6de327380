package org.dateline.unknown;

import java.util.List;
import org.dateline.codebook.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the program took an unknown actor for.
 *
 * @param country the country given most often, or null
 * @param role the role given most often, or null
 * @param times how often this country and role were given together
 * @param because why, the one time it was given first: dictionary lines and rules
 */
public record Guess(
    @Nullable String country, @Nullable Role role, long times, List<String> because) {
  /** Nothing is known. */
  static final Guess NONE = new Guess(null, null, 0, List.of());

  /** Copies the list. */
  public Guess {
    because = List.copyOf(because);
  }
}
