package org.dateline.resolve.actor;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.Article;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.chain.Being;
import org.dateline.resolve.actor.chain.Mention;
import org.dateline.resolve.actor.mention.Found;
import org.dateline.resolve.actor.mention.MentionFinder;
import org.dateline.resolve.actor.phrase.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Where what an article tells goes on: the place that a sentence gives, the dateline, the countries
 * the article is most about. By it those get a country whose words name none. Made for one article.
 */
final class Scene {
  /** Who is mostly of the place where the sentence finds them. */
  private static final Set<Role> OF_THE_PLACE =
      EnumSet.of(Role.CVL, Role.REB, Role.OPP, Role.PRS, Role.COP, Role.HLH, Role.CRM);

  private static final int REMEMBERED = 4;
  private static final double HEADLINE = 3;
  private static final double LEAD = 2;
  private static final int LEAD_SENTENCES = 2;

  private final Map<Integer, Found> placeOfSentence = new HashMap<>();
  private final Map<String, Double> weights;
  private final List<String> countries;
  private final @Nullable String stage;

  private Scene(Map<String, Double> weights, List<String> countries, @Nullable String stage) {
    this.weights = weights;
    this.countries = countries;
    this.stage = stage;
  }

  static Scene of(Article article, List<Found> found, MentionFinder finder) {
    Map<String, Double> weights = new HashMap<>();
    for (Found one : found) {
      boolean lead = one.mention().place().sentence() <= LEAD_SENTENCES;
      weigh(weights, one.identity(), lead ? LEAD : 1);
    }
    String stage = null;
    if (article.title() != null) {
      for (Found one : finder.find(article.title(), article.published())) {
        weigh(weights, one.identity(), HEADLINE);
        boolean place = one.mention().place().located() && isState(one);
        stage = place ? one.identity().country() : stage;
      }
    }
    if (article.dateline() != null) {
      for (Found one : finder.find(article.dateline(), article.published())) {
        weigh(weights, one.identity(), HEADLINE);
        stage = isState(one) ? one.identity().country() : stage;
      }
    }
    List<String> countries =
        weights.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    Scene scene = new Scene(weights, countries, stage);
    found.forEach(scene::remember);
    return scene;
  }

  private static boolean isState(Found one) {
    return one.mention().traits().being() == Being.STATE
        && CountryCode.isState(one.identity().country());
  }

  private static void weigh(Map<String, Double> weights, Identity identity, double weight) {
    String country = identity.country();
    if (country != null && CountryCode.isState(country)) {
      weights.merge(country, weight, Double::sum);
    }
  }

  private void remember(Found found) {
    Mention mention = found.mention();
    if (mention.place().located() && isState(found)) {
      placeOfSentence.putIfAbsent(mention.place().sentence(), found);
    }
  }

  /** The country the article is most about, or null. */
  @Nullable String mainCountry() {
    return countries.isEmpty() ? null : countries.get(0);
  }

  /** How often the article names each country's actors, its headline and beginning more. */
  Map<String, Double> weights() {
    return Map.copyOf(weights);
  }

  /** The countries the article names, those it is most about first. */
  List<String> countries() {
    return countries;
  }

  /**
   * Whether it has no country though it is known: a body that the dictionaries give none, such as
   * the Islamic State, or people on the move.
   */
  private static boolean isOfNoCountry(Identity own) {
    return own.role() == Role.REF || own.id() != null && !own.person();
  }

  /** The same in the likeliest country that is none of those. */
  Identity settleOutside(Set<String> those, Identity own, int sentence) {
    Found here = placeOfSentence.get(sentence);
    String place = here == null ? null : here.identity().country();
    if (place != null && !those.contains(place)) {
      return own.inCountry(place, "of the place that the sentence tells", List.of());
    }
    for (String country : countries) {
      if (!those.contains(country)) {
        return own.inCountry(country, "country the article is much about", List.of());
      }
    }
    return own;
  }

  /** The same with the country of those whom a phrase of a sentence can only mean by the place. */
  Identity settle(Identity own, int sentence) {
    if (isOfNoCountry(own)) {
      return own;
    }
    if (own.role() != null && OF_THE_PLACE.contains(own.role())) {
      Found here = placeOfSentence.get(sentence);
      if (here != null) {
        return own.inCountry(
            here.identity().country(),
            "of the place that the sentence tells",
            here.identity().because());
      }
      if (stage != null) {
        return own.inCountry(stage, "of the place of the dateline or headline", List.of());
      }
      for (int back = 1; own.role() != Role.REB && back <= REMEMBERED; back++) {
        Found before = placeOfSentence.get(sentence - back);
        if (before != null) {
          return own.inCountry(
              before.identity().country(),
              "of the place that a sentence before tells",
              before.identity().because());
        }
      }
    }
    return mainCountry() == null
        ? own
        : own.inCountry(mainCountry(), "country the article is most about", List.of());
  }
}
