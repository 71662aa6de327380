package org.dateline.resolve.place;

/**
 * A place that bears a name.
 *
 * @param place the place
 * @param first whether the name is its first, and not another spelling or an older name
 * @param known how well it is known without any context: about the logarithm of its people
 * @param because the file that says so
 */
public record Candidate(Place place, boolean first, double known, String because) {

  /** Other names are seldom meant where a place has the name as its own. */
  private static final double OTHER_NAME = 1.0;

  static Candidate of(Place place, boolean first, String because) {
    return new Candidate(place, first, known(place) - (first ? 0 : OTHER_NAME), because);
  }

  /**
   * Set by hand and measured on the table of mentions: a country before all else, a capital before
   * larger towns, a town before the province that is named after it.
   */
  private static double known(Place place) {
    double people = Math.log10(place.people() + 100.0);
    return switch (place.kind()) {
      case COUNTRY -> 8.5;
      case CAPITAL -> people + 1.2;
      case SEAT -> people + 0.3;
      case TOWN -> people;
      case QUARTER -> people - 0.7;
      case PROVINCE -> people - 1.2;
      case DISTRICT -> people - 2.0;
      case REGION, WATER -> 6.2;
      case SITE -> 5.4;
    };
  }

  Candidate knownAs(double better) {
    return new Candidate(place, first, better, because);
  }
}
