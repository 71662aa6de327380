package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.knowledge.Later;
import org.dateline.knowledge.Table;
import org.dateline.resolve.place.Place.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The places of the world and the names they bear: countries, divisions of the first and second
 * level, near 200,000 populated places, and the regions, waters, crossings, squares, camps and
 * bases that news names.
 *
 * <pre>{@code
 * Gazetteer gazetteer = Gazetteer.shipped();
 * List<Candidate> all = gazetteer.named("Tripoli"); // Libya's capital first, then Lebanon's port
 * }</pre>
 *
 * <p>Case, marks, spaces and hyphens of a name do not count, nor a leading "the", "al-" or "el-".
 * The files under {@code knowledge/places} say where each part comes from (GeoNames, CC BY 4.0, for
 * most). Immutable; make it once and share it.
 */
public final class Gazetteer {
  private static final String POPULATED = "populated.tsv.gz";
  private static final String DIVISIONS = "divisions.tsv.gz";
  private static final String NAMES = "names.tsv.gz";

  /** Of a name that hundreds of villages bear, these many of the best known are enough. */
  private static final int MOST = 60;

  private static final int SHORTEST_WITH_ARTICLE = 4;

  private static final List<String> ARTICLES =
      List.of("al", "el", "as", "ash", "ad", "adh", "an", "ar", "at", "az", "ul", "the");

  private static final double BEHIND_NAMESAKE = 1.5;

  /** A place of the generated files this near to one of a person's is the same. */
  private static final double SAME_TOWN_KM = 40;

  private static final double SAME_DIVISION_KM = 400;

  private final Later<PackedLines> populated;
  private final Later<PackedLines> divisions;
  private final PackedLines names;
  private final HandWritten written;
  private volatile @Nullable Sound sounds;
  private final Map<String, List<Spelling>> spellings = new HashMap<>();

  private record Spelling(String name, String country, boolean old, String because) {}

  private Gazetteer() {
    // Both are large and needed only when a name is found: they are unpacked beside all else.
    populated = Later.of(() -> PackedLines.shipped(POPULATED));
    divisions = Later.of(() -> PackedLines.shipped(DIVISIONS));
    names = PackedLines.shipped(NAMES);
    written = HandWritten.shipped();
    for (Table.Row row : Table.shipped("places/spellings.tsv").rows()) {
      spellings
          .computeIfAbsent(PlaceKey.of(row.get("spelling")), unused -> new ArrayList<>())
          .add(
              new Spelling(
                  row.get("name"), row.get("country"), row.optional("use") != null, row.place()));
    }
  }

  /** Reads the gazetteer that is shipped inside. */
  public static Gazetteer shipped() {
    return new Gazetteer();
  }

  /** How many populated places it has. */
  public int populatedPlaces() {
    return populated.get().size();
  }

  /** How many divisions it has. */
  public int divisions() {
    return divisions.get().size();
  }

  /** The places that bear a name, the best known first; none where nothing bears it. */
  public List<Candidate> named(String name) {
    String key = PlaceKey.of(name);
    if (key.isEmpty()) {
      return List.of();
    }
    List<Candidate> exact = byKey(key);
    if (!exact.isEmpty()) {
      return exact;
    }
    for (String other : withOtherArticles(name, key)) {
      List<Candidate> found = byKey(other);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /**
   * The places that bear a name, those first that lie in the country of another place or near it.
   */
  public List<Candidate> namedNear(String name, Place near) {
    return named(name).stream()
        .sorted(Comparator.comparingDouble((Candidate one) -> closeness(one, near)).reversed())
        .toList();
  }

  private static double closeness(Candidate candidate, Place near) {
    Place place = candidate.place();
    boolean sameCountry = near.country() != null && near.country().equals(place.country());
    double beside = near.kind() == Kind.COUNTRY ? 0 : Scene.near(place.kilometresTo(near));
    return candidate.known() + (sameCountry ? 4 : 0) + beside;
  }

  /**
   * The country that a code or a name stands for: ISO 3166-1 alpha-3 ("TCD"), or a short form that
   * begins as the name does and keeps the order of its letters ("CHD" for Chad).
   */
  public Optional<Place> country(String code) {
    return written.country(code).or(() -> countryNamed(code)).or(() -> written.countryLike(code));
  }

  private Optional<Place> countryNamed(String name) {
    return named(name).stream()
        .map(Candidate::place)
        .filter(place -> place.kind() == Kind.COUNTRY)
        .findFirst();
  }

  /** Whether any place bears a name exactly. */
  boolean knows(String key) {
    return !key.isEmpty()
        && (names.find(key) >= 0 || !written.named(key).isEmpty() || spellings.containsKey(key));
  }

  /** Whether a hand-written file has a name. */
  boolean knowsSmall(String key) {
    return !written.named(key).isEmpty();
  }

  /** Whether a name of the hand-written files begins with this word in small letters. */
  boolean beginsSmall(String word) {
    return written.beginsSmall(word);
  }

  /**
   * The country that a name tells.
   *
   * @param code ISO 3166-1 alpha-3
   * @param share how much of those who live in places of that name live in that country, from 0 to
   *     1; capitals count tenfold, and whole countries and what people wrote by hand alone
   */
  public record CountryShare(String code, double share) {}

  /**
   * In which country the places of a name lie; for those who need no more of a place. A share of
   * 0.9 and more is safe without context.
   */
  public Optional<CountryShare> countryOf(String name) {
    Map<String, Double> weights = new LinkedHashMap<>();
    double all = 0;
    for (Candidate candidate : named(name)) {
      String country = candidate.place().country();
      double weight = Math.pow(10, candidate.known());
      all += weight;
      if (country != null) {
        weights.merge(country, weight, Double::sum);
      }
    }
    double sum = all;
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(best -> new CountryShare(best.getKey(), best.getValue() / sum));
  }

  /** The capital of a country, by its code; empty where the gazetteer has none. */
  public Optional<Place> capitalOf(String country) {
    return Optional.ofNullable(written.capitalOf(country)).stream()
        .flatMap(name -> generated(PlaceKey.of(name)).stream())
        .map(Candidate::place)
        .filter(place -> place.kind() == Kind.CAPITAL && country.equals(place.country()))
        .findFirst();
  }

  /** The "al-" and "el-" of Arabic names come and go: without one, and with each. */
  private static List<String> withOtherArticles(String name, String key) {
    List<String> keys = new ArrayList<>();
    for (String article : ARTICLES) {
      boolean parted =
          name.length() > article.length() + 2
              && name.regionMatches(true, 0, article, 0, article.length())
              && " -'’".indexOf(name.charAt(article.length())) >= 0;
      if (parted) {
        String bare = key.substring(article.length());
        keys.add(bare);
        keys.add("al" + bare);
        keys.add("el" + bare);
        keys.add("ad" + bare);
        keys.add("as" + bare);
        keys.add("ash" + bare);
        keys.add("ar" + bare);
        return keys;
      }
    }
    if (key.length() >= SHORTEST_WITH_ARTICLE) {
      keys.add("al" + key);
      keys.add("el" + key);
    }
    return keys;
  }

  private List<Candidate> byKey(String key) {
    List<Candidate> found = new ArrayList<>(generated(key));
    for (Spelling spelling : spellings.getOrDefault(key, List.of())) {
      spelled(spelling, found);
    }
    for (Candidate hand : written.named(key)) {
      found = withHandWritten(hand, found);
    }
    return behindNamesakes(found).stream()
        .sorted(Comparator.comparingDouble(Candidate::known).reversed())
        .toList();
  }

  /** Where a town has the name as its own, those that it is another name of are hardly meant. */
  private static List<Candidate> behindNamesakes(List<Candidate> found) {
    boolean namesake = found.stream().anyMatch(other -> other.first() && other.known() >= 4);
    return !namesake
        ? found
        : found.stream()
            .map(other -> other.first() ? other : other.knownAs(other.known() - BEHIND_NAMESAKE))
            .toList();
  }

  /** A spelling stands for the largest place of its name and country as its own name would. */
  private void spelled(Spelling spelling, List<Candidate> found) {
    generated(PlaceKey.of(spelling.name)).stream()
        .filter(other -> spelling.country.equals(other.place().country()))
        .filter(other -> other.place().kind().settlement())
        .max(Comparator.comparingDouble(Candidate::known))
        .ifPresent(
            meant -> {
              Place place = meant.place();
              Predicate<Candidate> own = other -> other.first() && other.place().equals(place);
              if (found.stream().noneMatch(own)) {
                found.removeIf(other -> other.place().equals(place));
                boolean taken =
                    spelling.old && found.stream().anyMatch(other -> isNamesake(other, spelling));
                found.add(Candidate.of(place, !taken, spelling.because));
              }
            });
  }

  private static boolean isNamesake(Candidate other, Spelling spelling) {
    return other.first() && !spelling.country.equals(other.place().country());
  }

  /** A person's line takes the place of a generated one near it, and keeps its number. */
  private List<Candidate> withHandWritten(Candidate hand, List<Candidate> found) {
    Place mine = hand.place();
    List<Candidate> left = new ArrayList<>();
    Place same = null;
    for (Candidate other : found) {
      if (isSame(mine, other.place())) {
        same = same == null || other.known() > known(found, same) ? other.place() : same;
      } else {
        left.add(other);
      }
    }
    if (same == null) {
      same =
          generated(PlaceKey.of(mine.name())).stream()
              .map(Candidate::place)
              .filter(other -> isSame(mine, other))
              .findFirst()
              .orElse(null);
    }
    if (same == null) {
      left.add(hand);
    } else {
      Candidate joined = Candidate.of(joined(mine, same), true, hand.because());
      left.add(joined.known() > hand.known() ? joined : joined.knownAs(hand.known()));
    }
    return left;
  }

  private static double known(List<Candidate> found, Place place) {
    return found.stream()
        .filter(other -> other.place().equals(place))
        .mapToDouble(Candidate::known)
        .max()
        .orElse(0);
  }

  private static boolean isSame(Place mine, Place other) {
    if (mine.country() == null || !mine.country().equals(other.country())) {
      return false;
    }
    double apart = mine.kilometresTo(other);
    return switch (mine.kind()) {
      case TOWN, QUARTER, SITE -> other.kind().settlement() && apart < SAME_TOWN_KM;
      case PROVINCE, DISTRICT, REGION ->
          (other.kind() == Kind.PROVINCE || other.kind() == Kind.DISTRICT)
              && apart < SAME_DIVISION_KM;
      default -> false;
    };
  }

  private static Place joined(Place mine, Place other) {
    Kind kind = mine.kind() == Kind.TOWN ? other.kind() : mine.kind();
    return new Place(
        mine.name(),
        kind,
        mine.country(),
        other.admin1(),
        other.admin2(),
        mine.latitude(),
        mine.longitude(),
        other.people(),
        other.geonames());
  }

  private List<Candidate> generated(String key) {
    int line = names.find(key);
    if (line < 0) {
      return List.of();
    }
    String[] refs = names.cells(line)[1].split(" ", -1);
    List<Candidate> found = new ArrayList<>(refs.length);
    for (String ref : refs) {
      found.add(candidate(ref));
    }
    if (found.size() > MOST) {
      found.sort(Comparator.comparingDouble(Candidate::known).reversed());
      return found.subList(0, MOST);
    }
    return found;
  }

  private Candidate candidate(String ref) {
    if (ref.charAt(0) == 'd') {
      int line = Integer.parseInt(ref.substring(1));
      return Candidate.of(division(line), true, "divisions.tsv:" + (line + 3));
    }
    boolean first = ref.charAt(ref.length() - 1) != '~';
    int line = Integer.parseInt(first ? ref : ref.substring(0, ref.length() - 1));
    return Candidate.of(populated(line), first, "populated.tsv:" + (line + 3));
  }

  /** A populated place, by its line. */
  private Place populated(int line) {
    String[] cells = populated.get().cells(line);
    @Nullable String[] admin = admin(cells[2]);
    Kind kind =
        switch (cells[6]) {
          case "capital" -> Kind.CAPITAL;
          case "seat" -> Kind.SEAT;
          case "quarter" -> Kind.QUARTER;
          default -> Kind.TOWN;
        };
    return new Place(
        cells[0],
        kind,
        cells[1],
        admin[0],
        admin[1],
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]),
        Long.parseLong(cells[5]),
        Long.valueOf(cells[7]));
  }

  private Place division(int line) {
    String[] cells = divisions.get().cells(line);
    boolean first = cells[2].equals("1");
    return new Place(
        cells[0],
        first ? Kind.PROVINCE : Kind.DISTRICT,
        cells[1],
        first ? cells[0] : admin(cells[3])[0],
        first ? null : cells[0],
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        Long.parseLong(cells[6]),
        cells[7].isEmpty() ? null : Long.valueOf(cells[7]));
  }

  /** The names of the first- and second-level division of which a cell gives the line. */
  private @Nullable String[] admin(String cell) {
    @Nullable String[] admin = new String[2];
    if (cell.isEmpty()) {
      return admin;
    }
    String[] division = divisions.get().cells(Integer.parseInt(cell));
    if (division[2].equals("1")) {
      admin[0] = division[0];
    } else {
      admin[1] = division[0];
      admin[0] =
          division[3].isEmpty() ? null : divisions.get().first(Integer.parseInt(division[3]));
    }
    return admin;
  }

  /** The places whose names sound like this one, the best known first. */
  List<Candidate> soundingLike(String name) {
    String key = PlaceKey.of(name);
    if (key.isEmpty()) {
      return List.of();
    }
    // Made when the first unknown name is met, by as many threads as meet one: each makes the same.
    Sound known = sounds;
    if (known == null) {
      known = Sound.of(names);
      sounds = known;
    }
    return known.like(key).stream()
        .flatMap(other -> byKey(other).stream())
        .sorted(Comparator.comparingDouble(Candidate::known).reversed())
        .toList();
  }

  /**
   * Names that a wrong spelling may stand for: at most {@code edits} letters added, left out,
   * changed or swapped, never among the first two. The best known first, at most {@code most}.
   */
  public List<Candidate> nearest(String name, int edits, int most) {
    String key = PlaceKey.of(name);
    if (key.length() < 4 || edits > key.length() / 3) {
      return List.of();
    }
    Map<Place, Candidate> near = new LinkedHashMap<>();
    Misspelling wrong = new Misspelling(key, edits);
    String beginning = key.substring(0, 2);
    int line = names.find(beginning);
    for (int at = line < 0 ? -line - 1 : line; at < names.size(); at++) {
      String other = names.first(at);
      if (!other.startsWith(beginning)) {
        break;
      }
      if (wrong.isOf(other)) {
        byKey(other).forEach(candidate -> near.putIfAbsent(candidate.place(), candidate));
      }
    }
    for (String other : written.keys()) {
      if (other.startsWith(beginning) && wrong.isOf(other)) {
        byKey(other).forEach(candidate -> near.putIfAbsent(candidate.place(), candidate));
      }
    }
    return near.values().stream()
        .sorted(Comparator.comparingDouble(Candidate::known).reversed())
        .limit(most)
        .toList();
  }
}
