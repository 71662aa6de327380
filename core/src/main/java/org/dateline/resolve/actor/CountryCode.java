package org.dateline.resolve.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in the place of a country: an ISO 3166-1 alpha-3 code, or IGO, NGO or MNC. */
final class CountryCode {
  private static final Set<String> NO_STATES = Set.of("IGO", "NGO", "MNC");

  private CountryCode() {}

  /** Whether a code is that of a state: an article can be about it, and places lie in it. */
  static boolean isState(@Nullable String code) {
    return code != null && !NO_STATES.contains(code);
  }
}
