package org.dateline;

import org.jspecify.annotations.Nullable;

/**
 * Where an act took place, as the sentence names it, and where that is on the map.
 *
 * @param text the words of the text
 * @param span where they stand
 * @param name the name of the place, as the gazetteer has it, or null where the words name no place
 *     that it knows
 * @param country ISO 3166-1 alpha-3 of the state the place lies in, XKX for Kosovo; null where it
 *     is not known, and for seas and lands that lie in several states
 * @param admin1 the first-level division it lies in ("Balochistan"), or null
 * @param admin2 the second-level division it lies in ("Quetta District"), or null
 * @param latitude decimal degrees, north positive, of the place or of the middle of the area; null
 *     where it is not known
 * @param longitude decimal degrees, east positive; null where it is not known
 * @param geonames the number of the place at geonames.org, or null
 */
public record Where(
    String text,
    Span span,
    @Nullable String name,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable String admin2,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Long geonames) {

  /** A place of which no more than the country is known. */
  public Where(String text, Span span, @Nullable String country) {
    this(text, span, null, country, null, null, null, null, null);
  }
}
