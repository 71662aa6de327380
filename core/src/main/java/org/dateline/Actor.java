package org.dateline;

import java.util.List;
import org.dateline.codebook.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who does an act, whom it is done to, or who says so: words of the text and what the dictionaries
 * know of them. What is not known is null.
 *
 * @param text the words that name it, from the text
 * @param span where they stand
 * @param name the name of the dictionary entry ("Inter-Services Intelligence"), or null
 * @param id the id of the dictionary entry ("PAK.ISI"), or null
 * @param country ISO 3166-1 alpha-3 of the state it belongs to, or IGO, NGO, MNC, or null
 * @param role what it is there, or null
 * @param because what decided, one entry a decision: dictionary lines as {@code states.tsv:42}, or
 *     the rule in words; never shown in the event JSON, shown by {@code dateline explain}
 */
public record Actor(
    String text,
    Span span,
    @Nullable String name,
    @Nullable String id,
    @Nullable String country,
    @Nullable Role role,
    List<String> because) {

  /** Copies the list. */
  public Actor {
    because = List.copyOf(because);
  }

  /** The CAMEO actor code: country and role joined ("PAKSPY"), or null where neither is known. */
  public @Nullable String code() {
    String first = country == null ? "" : country;
    String second = role == null || role.name().equals(first) ? "" : role.name();
    String joined = first + second;
    return joined.isEmpty() ? null : joined;
  }
}
