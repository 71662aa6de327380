package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.knowledge.Table;
import org.dateline.resolve.place.Place.Kind;
import org.jspecify.annotations.Nullable;

/** The places of the files that people write: countries, regions, waters and sites. */
final class HandWritten {
  private static final Set<String> VILLAGES = Set.of("town", "village", "settlement", "port");
  private static final Set<String> DIVISIONS =
      Set.of("province", "state", "department", "republic", "county", "territory");

  /** "Trinidad" is first the island, yet a Bolivian town in news from there. */
  private static final double ALIAS_OF_COUNTRY = 7;

  private final Map<String, List<Candidate>> byKey = new HashMap<>();
  private final Map<String, Place> countries = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Set<String> smallNames = new HashSet<>();

  private HandWritten() {}

  static HandWritten shipped() {
    HandWritten written = new HandWritten();
    written.countries(Table.shipped("places/countries.tsv"), Table.shipped("actors/states.tsv"));
    written.places(Table.shipped("places/regions.tsv"), Kind.REGION);
    written.places(Table.shipped("places/waters.tsv"), Kind.WATER);
    written.places(Table.shipped("places/sites.tsv"), Kind.SITE);
    return written;
  }

  /** The places of a key; none where no file has it. */
  List<Candidate> named(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  /** Whether a name that begins with a small letter stands in one of the files ("tribal belt"). */
  boolean beginsSmall(String word) {
    return smallNames.contains(word);
  }

  /** The name of a country's capital, or null. */
  @Nullable String capitalOf(String country) {
    return capitals.get(country);
  }

  /** A country by its code. */
  Optional<Place> country(String code) {
    return Optional.ofNullable(countries.get(code.toUpperCase(Locale.ROOT)));
  }

  /** The country of the shortest name that has the letters of a code in their order. */
  Optional<Place> countryLike(String code) {
    String letters = PlaceKey.of(code);
    return countries.values().stream()
        .filter(country -> letters.length() == 3 && abbreviates(letters, country.name()))
        .min(
            Comparator.comparingInt((Place country) -> country.name().length())
                .thenComparing(Place::name));
  }

  private static boolean abbreviates(String letters, String name) {
    String key = PlaceKey.of(name);
    if (key.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < key.length() && at < letters.length(); i++) {
      at += key.charAt(i) == letters.charAt(at) ? 1 : 0;
    }
    return at == letters.length();
  }

  /** Every key. */
  Iterable<String> keys() {
    return byKey.keySet();
  }

  private void countries(Table middles, Table states) {
    Map<String, Table.Row> byId = new HashMap<>();
    for (Table.Row row : middles.rows()) {
      byId.put(row.get("id"), row);
      String capital = row.optional("capital");
      if (capital != null) {
        capitals.put(row.get("id"), capital);
      }
    }
    for (Table.Row state : states.rows()) {
      Table.Row middle = byId.get(state.get("id"));
      if (middle == null) {
        continue;
      }
      Place country =
          new Place(
              state.get("name"),
              Kind.COUNTRY,
              state.get("id"),
              null,
              null,
              middle.number("latitude"),
              middle.number("longitude"),
              0,
              middle.optional("geonames") == null ? null : (long) middle.number("geonames"));
      countries.put(state.get("id"), country);
      Candidate candidate = Candidate.of(country, true, state.place());
      add(state.get("name"), candidate);
      Candidate alias = candidate.knownAs(ALIAS_OF_COUNTRY);
      state.list("aliases").forEach(name -> add(name, alias));
    }
  }

  private void places(Table table, Kind kind) {
    for (Table.Row row : table.rows()) {
      Place place =
          new Place(
              row.get("name"),
              kind(row.get("kind"), kind),
              row.optional("country"),
              null,
              null,
              row.number("latitude"),
              row.number("longitude"),
              0,
              null);
      Candidate candidate =
          new Candidate(place, true, known(row.get("kind"), place.kind()), row.place());
      add(place.name(), candidate);
      row.list("aliases").forEach(alias -> add(alias, candidate));
    }
  }

  private static Kind kind(String word, Kind otherwise) {
    if (VILLAGES.contains(word) || word.equals("city")) {
      return Kind.TOWN;
    }
    if (word.equals("quarter")) {
      return Kind.QUARTER;
    }
    return DIVISIONS.contains(word)
        ? Kind.PROVINCE
        : word.equals("district") ? Kind.DISTRICT : otherwise;
  }

  /** How well a place is known that news names: as a town or a province of so many people. */
  private static double known(String word, Kind kind) {
    if (DIVISIONS.contains(word)) {
      return 5.8;
    }
    return switch (word) {
      case "district", "city" -> 5.5;
      case "quarter" -> 4.8;
      default -> VILLAGES.contains(word) ? 4.8 : kind == Kind.SITE ? 5.4 : 6.2;
    };
  }

  private void add(String name, Candidate candidate) {
    List<Candidate> there = byKey.computeIfAbsent(PlaceKey.of(name), unused -> new ArrayList<>());
    if (there.stream().noneMatch(other -> other.place().equals(candidate.place()))) {
      there.add(candidate);
    }
    if (Character.isLowerCase(name.codePointAt(0))) {
      smallNames.add(name.substring(0, Math.max(1, name.indexOf(' '))));
    }
  }
}
