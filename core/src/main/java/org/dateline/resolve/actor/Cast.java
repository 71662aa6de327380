package org.dateline.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.jspecify.annotations.Nullable;

/**
 * Everybody an article names, for finding whom a short name, a pronoun or a bare role stands for.
 * Made for one article; not for sharing.
 */
final class Cast {
  private static final int NEAR = 4;

  private final List<Mention> mentions;
  private final List<String> countries;

  private Cast(List<Mention> mentions, List<String> countries) {
    this.mentions = mentions;
    this.countries = countries;
  }

  /** Reads an article's sentences, and its title and dateline for the country it is about. */
  static Cast of(Article article, List<Sentence> sentences, MentionFinder finder) {
    LocalDate day = article.published();
    List<Mention> mentions = new ArrayList<>();
    sentences.forEach(sentence -> mentions.addAll(finder.find(sentence, day)));
    Map<String, Double> weights = new HashMap<>();
    for (Mention mention : mentions) {
      weigh(weights, mention.identity(), mention.sentence() <= 2 ? 2 : 1);
    }
    for (String head : new String[] {article.title(), article.dateline()}) {
      if (head != null) {
        Sentence line = new Sentence(1, new Span(0, head.length()), head, 1);
        finder.find(line, day).forEach(mention -> weigh(weights, mention.identity(), 3));
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
    return new Cast(mentions, countries);
  }

  private static void weigh(Map<String, Double> weights, Identity identity, double weight) {
    String country = identity.country();
    if (country != null && CountryCode.isState(country)) {
      weights.merge(country, weight, Double::sum);
    }
  }

  /** The country the article is most about, or null. */
  @Nullable String mainCountry() {
    return countries.isEmpty() ? null : countries.get(0);
  }

  /**
   * The two countries the article is most about, for "both sides"; nothing where it names fewer.
   */
  List<String> mainPair() {
    return countries.size() < 2 ? List.of() : countries.subList(0, 2);
  }

  /** Whoever else is called by this name, best known first. */
  Optional<Mention> named(String name, Span not) {
    return mentions.stream()
        .filter(mention -> mention.names().contains(name) && !mention.span().overlaps(not))
        .filter(
            mention -> mention.identity().country() != null || mention.identity().role() != null)
        .min(
            Comparator.comparingInt((Mention mention) -> known(mention.identity()))
                .thenComparingInt(mention -> mention.span().start()));
  }

  private static int known(Identity identity) {
    return (identity.country() == null ? 2 : 0) + (identity.role() == null ? 1 : 0);
  }

  /** The person meant by "he" at a place: first the sentence's own, then the nearest before. */
  Optional<Mention> person(int sentence, int before) {
    return nearest(sentence, before, mention -> mention.identity().person() && !mention.plural());
  }

  /** The body or the several meant by "they" or "it" at a place. */
  Optional<Mention> group(int sentence, int before, boolean plural) {
    Optional<Mention> exact =
        nearest(
            sentence,
            before,
            mention ->
                !mention.identity().person()
                    && mention.plural() == plural
                    && mention.identity().country() != null);
    return exact.isPresent()
        ? exact
        : nearest(
            sentence,
            before,
            mention -> !mention.identity().person() && mention.identity().country() != null);
  }

  /** Who is called by the same role noun and has a country, the nearest before a place. */
  Optional<Mention> sameNoun(String noun, int before) {
    return latest(
        mention ->
            mention.span().end() <= before
                && mention.identity().country() != null
                && (mention.nouns().contains(noun) || mention.nouns().contains(Plurals.of(noun))));
  }

  /** The group or body whose name ends in a noun, the last named before a place: "the network". */
  Optional<Mention> nameEndingIn(String noun, int before) {
    return latest(
        mention ->
            mention.span().end() <= before
                && mention.identity().id() != null
                && !mention.identity().person()
                && mention.nouns().contains(noun));
  }

  /** The country of the place that a sentence tells, where it tells one. */
  Optional<Mention> located(int sentence, Span not) {
    return mentions.stream()
        .filter(m -> m.sentence() == sentence && m.located() && !m.span().overlaps(not))
        .filter(m -> m.identity().country() != null && m.nouns().isEmpty() && m.names().isEmpty())
        .findFirst();
  }

  private Optional<Mention> latest(Predicate<Mention> wanted) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      if (wanted.test(mentions.get(i))) {
        return Optional.of(mentions.get(i));
      }
    }
    return Optional.empty();
  }

  /** In each sentence, from this one back, the first that fits: a subject comes first. */
  private Optional<Mention> nearest(int sentence, int before, Predicate<Mention> wanted) {
    for (int number = sentence; number > sentence - NEAR && number > 0; number--) {
      for (Mention mention : mentions) {
        if (mention.sentence() == number
            && mention.span().end() <= before
            && wanted.test(mention)) {
          return Optional.of(mention);
        }
      }
    }
    return Optional.empty();
  }
}
