package org.dateline.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** Compares who acts and who is acted on between a marked event and a coded one. */
final class Sides {
  /** What one side comes to. */
  enum Verdict {
    RIGHT,
    WRONG,
    /** The gold names nobody on this side. */
    NOT_ASKED
  }

  private Sides() {}

  /** Whether both sides name the right actors, as far as the gold names any. */
  static boolean sameActors(GoldEvent gold, CodedEvent coded) {
    return same(gold, coded, Sides::actors);
  }

  /** Whether both sides have the right countries, as far as the gold gives any. */
  static boolean sameCountries(GoldEvent gold, CodedEvent coded) {
    return same(gold, coded, Sides::countries);
  }

  /** How many sides, 0 to 2, name the actors that the gold names. */
  static int rightActors(GoldEvent gold, CodedEvent coded) {
    int right = actors(gold.sources(), coded.sources()) == Verdict.RIGHT ? 1 : 0;
    return right + (actors(gold.targets(), coded.targets()) == Verdict.RIGHT ? 1 : 0);
  }

  private static boolean same(
      GoldEvent gold,
      CodedEvent coded,
      BiFunction<List<NamedActor>, List<NamedActor>, Verdict> compare) {
    Verdict sources = compare.apply(gold.sources(), coded.sources());
    if (sources == Verdict.WRONG && gold.targets().isEmpty() && gold.sources().size() > 1) {
      // a mutual act, which the coder may tell as done by one to the other
      List<NamedActor> both = new ArrayList<>(coded.sources());
      both.addAll(coded.targets());
      sources = compare.apply(gold.sources(), both);
    }
    return sources != Verdict.WRONG
        && compare.apply(gold.targets(), coded.targets()) != Verdict.WRONG;
  }

  /** Right where every gold actor shares a word with a coded one and at most one more is coded. */
  private static Verdict actors(List<NamedActor> gold, List<NamedActor> coded) {
    if (gold.isEmpty()) {
      return Verdict.NOT_ASKED;
    }
    boolean all =
        gold.stream()
            .allMatch(
                wanted ->
                    coded.stream().anyMatch(got -> ContentWords.shared(wanted.text(), got.text())));
    return all && coded.size() <= gold.size() + 1 ? Verdict.RIGHT : Verdict.WRONG;
  }

  /** Right where every country of the gold is among the coded ones. */
  private static Verdict countries(List<NamedActor> gold, List<NamedActor> coded) {
    Set<String> wanted = known(gold);
    if (wanted.isEmpty()) {
      return Verdict.NOT_ASKED;
    }
    return known(coded).containsAll(wanted) ? Verdict.RIGHT : Verdict.WRONG;
  }

  private static Set<String> known(List<NamedActor> actors) {
    Set<String> countries = new HashSet<>();
    for (NamedActor actor : actors) {
      String country = actor.country();
      if (country != null) {
        countries.add(country);
      }
    }
    return countries;
  }
}
