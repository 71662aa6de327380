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
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.Where;
import org.dateline.resolve.place.Place.Kind;
import org.dateline.resolve.place.PlaceWords.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Says which place a phrase of an article names.
 *
 * <pre>{@code
 * PlaceResolver places = PlaceResolver.shipped();
 * PlaceResolver.Reading reading = places.read(article, sentences, Map.of());
 * Optional<Place> place = reading.place(sentence, span);
 * }</pre>
 *
 * <p>Of the places that bear a name the one is taken for which most speaks: what the text says of
 * it ("Paris, Texas", "in Syria's Idlib province"), the dateline, the other places and the peoples
 * that the sentence names, the countries that the article tells of, and how well each is known. A
 * name that the words beside it make a part of another name ("Vienna Convention", "Michael Jordan")
 * is no place. May be shared by threads; what it knows of one article is kept in a {@link Reading}.
 */
public final class PlaceResolver {
  /** Where the world's news is filed: a place of the same country is not therefore meant. */
  private static final Set<String> HUBS =
      Set.of(
          "new york city",
          "new york",
          "washington",
          "washington, d.c.",
          "london",
          "paris",
          "geneva",
          "genève",
          "brussels",
          "vienna",
          "moscow",
          "beijing",
          "the hague");

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final MentionFinder finder;

  /** Resolves by a gazetteer. */
  public PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    words = PlaceWords.shipped();
    finder = new MentionFinder(gazetteer, words);
  }

  /** Resolves by the gazetteer that is shipped inside. */
  public static PlaceResolver shipped() {
    return new PlaceResolver(Gazetteer.shipped());
  }

  /** The gazetteer it resolves by. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  /**
   * Reads an article, to resolve its places. Nothing is looked up before it is asked for.
   *
   * @param countries how often the actors of the article belong to each country, by its code; may
   *     be empty
   */
  public Reading read(Article article, List<Sentence> sentences, Map<String, Double> countries) {
    return new Reading(article, sentences, countries);
  }

  /** A sentence and the names found in it. */
  private record Scanned(String text, List<PlaceWord> words, List<Mention> mentions) {}

  /** A village of which nothing else in the article speaks is not meant. */
  private static final double LEAST = 3.0;

  private static final Comparator<Map.Entry<Candidate, Double>> BY_SCORE =
      Map.Entry.comparingByValue();

  /** What is known of one article. Not for sharing. */
  public final class Reading {
    /** So many misspelt names of an article are looked for: this takes longest. */
    private static final int MOST_MISSPELT = 20;

    private static final int SHORTEST_MISSPELT = 5;
    private static final int SAFELY_MISSPELT = 7;
    private static final int LONGEST_MISSPELT = 40;

    private final Article article;
    private final List<Sentence> sentences;
    private final Map<String, Double> countries;
    private final Map<Integer, Scanned> scanned = new HashMap<>();
    private final Map<Span, Kind> kinds = new HashMap<>();
    private @Nullable Scene scene;
    private int misspelt;

    private Reading(Article article, List<Sentence> sentences, Map<String, Double> countries) {
      this.article = article;
      this.sentences = sentences;
      this.countries = countries;
    }

    /**
     * Where a phrase lies: its words, and the place where it names one.
     *
     * @param sentence the sentence it stands in
     * @param span the phrase, characters of the article
     */
    public Where where(Sentence sentence, Span span) {
      String text = span.in(article.text());
      Optional<Place> found = place(sentence, span);
      found.ifPresent(place -> kinds.put(span, place.kind()));
      return found
          .map(
              place ->
                  new Where(
                      text,
                      span,
                      place.name(),
                      place.country(),
                      place.admin1(),
                      place.admin2(),
                      place.latitude(),
                      place.longitude(),
                      place.geonames()))
          .orElseGet(() -> new Where(text, span, null));
    }

    /** The place that the article was filed from, or nothing where its dateline names none. */
    public Optional<Place> filedFrom() {
      return Optional.ofNullable(scene().dateline());
    }

    /** How large what was found is: 0 for a spot or town, 1 for a division, 2 for more. */
    public int coarseness(Where where) {
      if (where.name() == null) {
        return 1;
      }
      Place.Kind kind = kinds.getOrDefault(where.span(), Kind.COUNTRY);
      return switch (kind) {
        case COUNTRY, REGION, WATER -> 2;
        case PROVINCE, DISTRICT -> 1;
        default -> 0;
      };
    }

    /**
     * The place that a phrase names, or nothing where it names none or what it names is no place.
     *
     * @param sentence the sentence it stands in
     * @param span the phrase, characters of the article
     */
    public Optional<Place> place(Sentence sentence, Span span) {
      Scanned here = scan(sentence);
      int offset = sentence.span().start();
      int start = span.start() - offset;
      int end = span.end() - offset;
      List<Mention> inside =
          here.mentions.stream()
              .filter(mention -> mention.start() < end && start < mention.end())
              .toList();
      Mention meant = meant(inside);
      if (meant == null) {
        return inside.isEmpty()
            ? capital(here, start, end).or(() -> unknown(here, start, end))
            : Optional.empty();
      }
      return choose(here, meant);
    }

    /** "Syria's Idlib" is Idlib, "Homs, in Syria" Homs. */
    private @Nullable Mention meant(List<Mention> inside) {
      Mention meant = null;
      for (Mention mention : inside) {
        if (mention.thing()) {
          continue;
        }
        if (meant == null) {
          meant = mention;
        } else if (meant.owns() && meant.last() + 1 == mention.first()) {
          meant = mention;
        } else {
          break;
        }
      }
      return meant;
    }

    private Scanned scan(Sentence sentence) {
      return scanned.computeIfAbsent(sentence.span().start(), unused -> scan(sentence.text()));
    }

    private Scanned scan(String text) {
      List<PlaceWord> parts = PlaceWord.of(text);
      return new Scanned(text, parts, finder.in(parts, text));
    }

    /** The scene of the article: the dateline first, then the countries that it tells of. */
    private Scene scene() {
      if (scene == null) {
        scene = new Scene(null, false, Map.of());
        Map<String, Double> counts = new HashMap<>(countries);
        for (Sentence sentence : sentences) {
          countCountries(scan(sentence), counts);
        }
        Map<String, Double> shares = Scene.shares(counts);
        scene = new Scene(null, false, shares);
        Place dateline = dateline();
        boolean hub = dateline != null && HUBS.contains(dateline.name().toLowerCase(Locale.ROOT));
        scene = new Scene(dateline, hub, shares);
      }
      return scene;
    }

    private void countCountries(Scanned sentence, Map<String, Double> counts) {
      for (PlaceWord word : sentence.words) {
        String country = words.country(word.text());
        if (country != null) {
          counts.merge(country, 1.0, Double::sum);
        }
      }
      for (Mention mention : sentence.mentions) {
        String country = mention.best().place().country();
        if (!mention.thing() && country != null && isSure(mention)) {
          counts.merge(country, 1.0, Double::sum);
        }
      }
    }

    private @Nullable Place dateline() {
      String line = article.dateline();
      if (line == null || line.isBlank() || line.length() > 100) {
        return null;
      }
      if (line.toUpperCase(Locale.ROOT).contains("UNITED NATIONS")) {
        return best("New York");
      }
      String name = line;
      List<Candidate> candidates = gazetteer.named(name);
      int comma = line.indexOf(',');
      if (candidates.isEmpty() && comma > 0) {
        name = line.substring(0, comma);
        candidates = gazetteer.named(name);
      }
      if (candidates.isEmpty()) {
        return null;
      }
      Scanned near = sentences.isEmpty() ? scan("") : scan(sentences.get(0));
      String container = comma < 0 ? null : line.substring(comma + 1).strip();
      return candidates.stream()
          .map(
              candidate ->
                  Map.entry(
                      candidate,
                      candidate.known()
                          + (candidate.place().kind() == Kind.COUNTRY ? -1.5 : 0)
                          + fromWords(candidate.place(), near)
                          + fromArticle(candidate.place())
                          + Scene.fromOthers(candidate.place(), wellKnown(near, PlaceKey.of(line)))
                          + (container != null && lies(candidate.place(), container) ? 8 : 0)))
          .max(BY_SCORE)
          .map(entry -> entry.getKey().place())
          .orElse(null);
    }

    private String datelineKey() {
      String line = article.dateline() == null ? "" : article.dateline();
      String key = PlaceKey.of(line);
      int comma = line.indexOf(',');
      return comma < 0 || gazetteer.knows(key) ? key : PlaceKey.of(line.substring(0, comma));
    }

    private @Nullable Place best(String name) {
      List<Candidate> candidates = gazetteer.named(name);
      return candidates.isEmpty() ? null : candidates.get(0).place();
    }

    /** The other places of a sentence that are known well enough to speak for their neighbours. */
    private List<Place> wellKnown(Scanned sentence, String butKey) {
      List<Place> places = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      for (Mention other : sentence.mentions) {
        if (other.thing() || other.key().equals(butKey) || !seen.add(other.key())) {
          continue;
        }
        if (isSure(other)) {
          places.add(other.best().place());
        }
      }
      return places;
    }

    /** Whether a name needs no context. */
    private boolean isSure(Mention mention) {
      List<Candidate> all = mention.candidates();
      double known = all.get(0).known();
      return known >= 4
          && (all.size() == 1 || known - all.get(1).known() >= 1.5 || sameCountry(all));
    }

    private boolean sameCountry(List<Candidate> candidates) {
      String country = candidates.get(0).place().country();
      return country != null
          && candidates.stream()
              .filter(candidate -> candidate.known() >= candidates.get(0).known() - 2)
              .allMatch(candidate -> country.equals(candidate.place().country()));
    }

    private Optional<Place> choose(Scanned here, Mention mention) {
      List<Candidate> candidates = mention.candidates();
      boolean strange =
          mention.best().known() < 5
              && candidates.stream().noneMatch(candidate -> isOfTheArticle(candidate.place()));
      if (strange && misspelt < MOST_MISSPELT) {
        // A namesake abroad of a place that maps spell otherwise.
        misspelt++;
        List<Candidate> near =
            gazetteer.soundingLike(here.text.substring(mention.start(), mention.end())).stream()
                .filter(candidate -> isOfTheArticle(candidate.place()))
                .toList();
        candidates = near.isEmpty() ? candidates : near;
      }
      double unheard = mention.last() > mention.first() ? 4 : 3.5;
      if (strange && isHardlyMeant(candidates, unheard)) {
        return Optional.empty();
      }
      if (mention.kind() == Meaning.WATER && !areWaters(candidates)) {
        // "Lamon Bay" is not Lamon in Italy.
        candidates =
            candidates.stream().filter(candidate -> isOfTheArticle(candidate.place())).toList();
      }
      List<Place> others = wellKnown(here, mention.key());
      List<String> containers = containers(here, mention);
      List<Candidate> inside =
          candidates.stream().filter(candidate -> liesInAll(candidate, containers)).toList();
      candidates = containers.isEmpty() || inside.isEmpty() ? candidates : inside;
      return candidates.stream()
          .map(
              candidate ->
                  Map.entry(candidate, score(candidate, here, mention, others, containers)))
          .max(BY_SCORE)
          .filter(best -> best.getValue() >= LEAST)
          .map(best -> best.getKey().place());
    }

    private boolean liesInAll(Candidate candidate, List<String> containers) {
      return containers.stream().allMatch(container -> lies(candidate.place(), container));
    }

    /** A person may bear the name of a village abroad ("Santiago Perez"). */
    private boolean isHardlyMeant(List<Candidate> candidates, double unheard) {
      boolean sceneKnown = scene().dateline() != null || !scene().shares().isEmpty();
      return sceneKnown
          && candidates.stream()
              .noneMatch(
                  candidate ->
                      candidate.known() >= unheard
                          || isOfTheArticle(candidate.place())
                          || isNearby(candidate.place()));
    }

    /** Over a border from the dateline. */
    private boolean isNearby(Place place) {
      Place dateline = scene().dateline();
      return dateline != null && Scene.near(dateline.kilometresTo(place)) > 1;
    }

    private boolean areWaters(List<Candidate> candidates) {
      return candidates.stream().anyMatch(candidate -> candidate.place().kind() == Kind.WATER);
    }

    private double score(
        Candidate candidate,
        Scanned here,
        Mention mention,
        List<Place> others,
        List<String> containers) {
      Place place = candidate.place();
      double score = candidate.known();
      for (String container : containers) {
        score += lies(place, container) ? 6 : 0;
      }
      Scene scene = scene();
      boolean dateline =
          scene.dateline() != null
              && article.dateline() != null
              && mention.key().equals(datelineKey());
      score += dateline && place.equals(scene.dateline()) ? 3 : 0;
      score += scene.fromDateline(place);
      score += fromWords(place, here);
      score += fromArticle(place);
      score += Scene.fromOthers(place, others);
      score += fromKind(place, mention.kind());
      return score;
    }

    private double fromWords(Place place, Scanned here) {
      return here.words.stream()
              .anyMatch(
                  word ->
                      place.country() != null && place.country().equals(words.country(word.text())))
          ? 2.5
          : 0;
    }

    private double fromArticle(Place place) {
      Scene known = scene;
      return known == null || place.country() == null
          ? 0
          : 1.5 * known.shares().getOrDefault(place.country(), 0.0);
    }

    private double fromKind(Place place, @Nullable Meaning kind) {
      if (kind == null) {
        return 0;
      }
      boolean fits =
          switch (kind) {
            case PROVINCE -> place.kind() == Kind.PROVINCE || place.kind() == Kind.REGION;
            case DISTRICT ->
                place.kind() == Kind.DISTRICT
                    || place.kind() == Kind.PROVINCE
                    || place.kind() == Kind.REGION;
            case TOWN -> place.kind().settlement();
            case QUARTER -> place.kind() == Kind.QUARTER;
            case WATER -> place.kind() == Kind.WATER;
            case SPOT -> place.kind() == Kind.SITE || place.kind() == Kind.REGION;
            default -> false;
          };
      return fits ? 3 : 0;
    }

    /**
     * What the text says the place lies in: "Paris, Texas", "Vancouver, Wash.", "Syria's Idlib".
     */
    private List<String> containers(Scanned here, Mention mention) {
      List<String> containers = new ArrayList<>();
      int next = mention.last() + 1;
      if (next < here.words.size()) {
        String between = here.text.substring(mention.end(), here.words.get(next).start());
        if (between.strip().equals(",") || between.strip().equals("(")) {
          addAbbreviation(here.words.get(next).text(), containers);
        }
      }
      for (Mention other : here.mentions) {
        boolean after = other.start() > mention.end() && saysInside(here, mention, other);
        boolean before = other.owns() && other.last() + 1 == mention.first();
        if ((after || before)
            && other.candidates().stream().anyMatch(c -> c.place().kind().area())) {
          containers.add(here.text.substring(other.start(), other.end()));
        }
      }
      return containers;
    }

    private void addAbbreviation(String word, List<String> containers) {
      PlaceWords.Abbreviation division = words.shortForm(word);
      if (division != null) {
        containers.add(division.name());
      }
    }

    /** Whether nothing but ", in the western state of" stands between two names. */
    private boolean saysInside(Scanned here, Mention mention, Mention other) {
      int words = other.first() - mention.last() - 1;
      String between = here.text.substring(mention.end(), other.start());
      if (words > 5 || mention.owns()) {
        return false;
      }
      if (words == 0) {
        return between.strip().equals(",") || between.strip().equals("(");
      }
      boolean in = false;
      for (int i = mention.last() + 1; i < other.first(); i++) {
        String word = here.words.get(i).text().toLowerCase(Locale.ROOT);
        in |= word.equals("in") || word.equals("of");
        if (!isLink(word)) {
          return false;
        }
      }
      return in;
    }

    private boolean isLink(String word) {
      Meaning meaning = words.before(word);
      return word.equals("in")
          || word.equals("of")
          || word.equals("the")
          || word.equals("deep")
          || word.equals("s")
          || meaning != null && meaning != Meaning.THING;
    }

    /** Whether a place lies in one that bears a name. */
    private boolean lies(Place place, String container) {
      PlaceWords.Abbreviation division = words.shortForm(container);
      String name = division == null ? container : division.name();
      String key = PlaceKey.of(name);
      if (place.admin1() != null && PlaceKey.of(place.admin1()).startsWith(key)) {
        return !place.name().equals(place.admin1());
      }
      return gazetteer.named(name).stream()
          .map(Candidate::place)
          .filter(area -> area.kind().area())
          .anyMatch(area -> lies(place, area));
    }

    private boolean lies(Place place, Place area) {
      if (place.equals(area) || area.country() == null || !area.country().equals(place.country())) {
        return false;
      }
      return area.kind() == Kind.COUNTRY
          || area.admin1() != null && area.admin1().equals(place.admin1())
          || area.kind() == Kind.REGION && place.kilometresTo(area) < 400;
    }

    /** "The Afghan capital" is Kabul. */
    private Optional<Place> capital(Scanned here, int start, int end) {
      String country = null;
      boolean capital = false;
      for (PlaceWord word : here.words) {
        if (word.start() >= start && word.end() <= end) {
          country = words.people(word.text()) ? words.country(word.text()) : country;
          capital |= word.text().equals("capital");
        }
      }
      return capital && country != null ? gazetteer.capitalOf(country) : Optional.empty();
    }

    /** A name that nothing bears may be another spelling, or a wrong one, of one that is known. */
    private Optional<Place> unknown(Scanned here, int start, int end) {
      List<PlaceWord> name =
          here.words.stream()
              .filter(word -> word.start() >= start && word.end() <= end)
              .filter(PlaceWord::capital)
              .filter(word -> !words.people(word.text()))
              .toList();
      if (name.isEmpty() || name.size() > 3 || misspelt >= MOST_MISSPELT) {
        return Optional.empty();
      }
      misspelt++;
      int from = name.get(0).start();
      int to = name.get(name.size() - 1).end();
      String written = here.text.substring(from, to);
      if (written.length() < SHORTEST_MISSPELT || to - from > LONGEST_MISSPELT) {
        return Optional.empty();
      }
      Optional<Place> alike = likely(gazetteer.soundingLike(written));
      int letters = written.length() - 1 - written.indexOf('-');
      return alike.isPresent() || letters < SAFELY_MISSPELT
          ? alike
          : likely(gazetteer.nearest(written, 1, 20));
    }

    /** The one that the article speaks for, else one that all know. */
    private Optional<Place> likely(List<Candidate> candidates) {
      return candidates.stream()
          .filter(candidate -> candidate.known() >= 5 || isOfTheArticle(candidate.place()))
          .map(
              candidate ->
                  Map.entry(
                      candidate,
                      candidate.known()
                          + scene().fromDateline(candidate.place())
                          + 3 * fromArticle(candidate.place())))
          .max(BY_SCORE)
          .map(entry -> entry.getKey().place());
    }

    private boolean isOfTheArticle(Place place) {
      Place dateline = scene().dateline();
      String country = place.country();
      return country != null
          && (dateline != null && country.equals(dateline.country())
              || scene().shares().getOrDefault(country, 0.0) >= 0.3);
    }
  }
}
