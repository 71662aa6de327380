package org.dateline.resolve.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import org.dateline.codebook.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is known of who a phrase names. Immutable.
 *
 * @param name of the dictionary entry, or null
 * @param id of the dictionary entry, or null
 * @param country ISO 3166-1 alpha-3, IGO, NGO or MNC, or null
 * @param role or null
 * @param person whether it is one human being
 * @param because the dictionary lines and rules that decided
 * @param open whether no one state is meant, so that an article's country would be a wrong guess:
 *     "European governments", "the Islamic State"
 */
public record Identity(
    @Nullable String name,
    @Nullable String id,
    @Nullable String country,
    @Nullable Role role,
    boolean person,
    List<String> because,
    boolean open) {

  /** Of whom nothing is known. */
  public static final Identity UNKNOWN = new Identity(null, null, null, null, false, List.of());

  /** One that belongs to some state, known or not. */
  public Identity(
      @Nullable String name,
      @Nullable String id,
      @Nullable String country,
      @Nullable Role role,
      boolean person,
      List<String> because) {
    this(name, id, country, role, person, because, false);
  }

  /** The same with a country, role or name filled in from another where this one has none. */
  public Identity filledFrom(Identity other, String rule) {
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
        reasons,
        open && country == null && other.country == null);
  }

  /** The same with another country and role. */
  Identity with(@Nullable String newCountry, @Nullable Role newRole, List<String> reasons) {
    return new Identity(name, id, newCountry, newRole, person, reasons, open && newCountry == null);
  }

  /** The same in another country, for a reason. */
  public Identity inCountry(@Nullable String other, String rule, List<String> reasons) {
    List<String> all = new ArrayList<>(because);
    all.add(rule);
    all.addAll(reasons);
    return new Identity(name, id, other, role, person, all);
  }

  /** Only its country, for what it has. */
  public Identity onlyCountry() {
    return new Identity(null, null, country, null, false, because);
  }
}
