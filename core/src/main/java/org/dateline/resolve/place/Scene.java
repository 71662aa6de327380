package org.dateline.resolve.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of where it plays, before its single places are weighed.
 *
 * @param dateline the place it was filed from, or null
 * @param hub whether that is a city from which the whole world is reported
 * @param shares of the countries that the whole article tells of, how much each is told of: they
 *     sum up to 1
 */
record Scene(@Nullable Place dateline, boolean hub, Map<String, Double> shares) {

  /** Scales counts of countries so that they sum up to 1. */
  static Map<String, Double> shares(Map<String, Double> counts) {
    double sum = counts.values().stream().mapToDouble(Double::doubleValue).sum();
    Map<String, Double> shares = new HashMap<>();
    counts.forEach((country, count) -> shares.put(country, count / sum));
    return shares;
  }

  /** How much the dateline speaks for a place. */
  double fromDateline(Place place) {
    if (dateline == null) {
      return 0;
    }
    double score = 0;
    double apart = dateline.kilometresTo(place);
    if (dateline.country() != null && dateline.country().equals(place.country())) {
      score += hub ? 1.2 : 2.5;
      if (dateline.admin1() != null && dateline.admin1().equals(place.admin1())) {
        score += hub ? 0.3 : 1.0;
      }
    }
    return score + near(apart) * (hub ? 0.4 : 1.0);
  }

  /** How much it speaks for a place that it lies near another. */
  static double near(double kilometres) {
    if (kilometres < 60) {
      return 2.5;
    }
    if (kilometres < 150) {
      return 2.0;
    }
    return kilometres < 400 ? 1.0 : 0;
  }

  /** How much the other places of the sentence speak for a place; at most 4. */
  static double fromOthers(Place place, List<Place> others) {
    double score = 0;
    for (Place other : others) {
      if (other.country() != null && other.country().equals(place.country())) {
        score += 1.2;
      }
      score += other.kind() == Place.Kind.COUNTRY ? 0 : near(other.kilometresTo(place)) * 0.5;
    }
    return Math.min(4, score);
  }
}
