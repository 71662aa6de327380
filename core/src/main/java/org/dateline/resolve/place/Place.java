package org.dateline.resolve.place;

import org.jspecify.annotations.Nullable;

/**
 * A place on the map. Immutable; may be shared.
 *
 * @param name its name, in the spelling of the gazetteer
 * @param kind what it is
 * @param country ISO 3166-1 alpha-3 of the state whose ground it is by the common international
 *     view, XKX for Kosovo; null where it lies in several or none
 * @param admin1 the name of its first-level division (province, state), or null
 * @param admin2 the name of its second-level division (district, county), or null
 * @param latitude decimal degrees, north positive; of the middle where it is an area
 * @param longitude decimal degrees, east positive
 * @param people how many live there, 0 where that is not known
 * @param geonames its number at geonames.org, or null
 */
public record Place(
    String name,
    Kind kind,
    @Nullable String country,
    @Nullable String admin1,
    @Nullable String admin2,
    double latitude,
    double longitude,
    long people,
    @Nullable Long geonames) {

  private static final double EARTH_RADIUS_KM = 6371;

  /** What a place is. */
  public enum Kind {
    /** A state or a territory with a code of its own. */
    COUNTRY,
    /** The capital of a country. */
    CAPITAL,
    /** The seat of a first-level division. */
    SEAT,
    /** A city, town or village. */
    TOWN,
    /** Part of a city. */
    QUARTER,
    /** A first-level division. */
    PROVINCE,
    /** A second-level division. */
    DISTRICT,
    /** A land that is no division, or one in several states. */
    REGION,
    /** A sea, strait, lake or river. */
    WATER,
    /** A crossing, square, camp, base, airport, prison or another spot. */
    SITE;

    /** Whether it is a place where people live together. */
    boolean settlement() {
      return this == CAPITAL || this == SEAT || this == TOWN || this == QUARTER;
    }

    /** Whether other places lie in it. */
    boolean area() {
      return this == COUNTRY || this == PROVINCE || this == DISTRICT || this == REGION;
    }
  }

  /** How far apart the middles of two places are, along the ground. */
  public double kilometresTo(Place other) {
    return kilometres(latitude, longitude, other.latitude, other.longitude);
  }

  /** How far apart two points are, along the ground (the haversine formula). */
  static double kilometres(
      double latitude, double longitude, double toLatitude, double toLongitude) {
    double north = Math.sin(Math.toRadians(toLatitude - latitude) / 2);
    double east = Math.sin(Math.toRadians(toLongitude - longitude) / 2);
    double chord =
        north * north
            + east
                * east
                * Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(toLatitude));
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
  }
}
