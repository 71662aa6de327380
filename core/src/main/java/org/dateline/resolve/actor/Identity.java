package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.codebook.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is known of who a phrase names.
 *
 * @param name of the dictionary entry, or null
 * @param id of the dictionary entry, or null
 * @param country or null
 * @param role or null
 * @param person whether it is one human being
 * @param because the dictionary lines and rules that decided
 */
record Identity(
    @Nullable String name,
    @Nullable String id,
    @Nullable String country,
    @Nullable Role role,
    boolean person,
    List<String> because) {

  static final Identity UNKNOWN = new Identity(null, null, null, null, false, List.of());

  /** The same with a country, role or name filled in from another where this one has none. */
  Identity filledFrom(Identity other, String rule) {
    List<String> reasons = new ArrayList<>(because);
    reasons.add(rule);
    reasons.addAll(other.because);
    boolean sameRole = role == null || role == other.role;
    return new Identity(
        name == null && sameRole ? other.name : name,
        id == null && sameRole ? other.id : id,
        country == null ? other.country : country,
        role == null ? other.role : role,
        person || other.person,
        reasons);
  }
}
