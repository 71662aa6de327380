package org.dateline.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts up a {@link Score}. For one thread. */
final class Tally {
  private final List<Fault> faults = new ArrayList<>();
  private final SortedMap<String, Figures> types = new TreeMap<>();
  private final Map<String, Share> shares = new HashMap<>();
  private Figures found = new Figures(0, 0, 0);
  private int events;
  private int dyads;

  void found(GoldEvent gold, CodedEvent coded, String document, String sentence) {
    add(gold.type(), new Figures(1, 0, 0));
    if (Sides.sameActors(gold, coded)) {
      events++;
    } else {
      faults.add(new Fault(Fault.Kind.ACTORS, document, sentence, gold, coded));
    }
    if (Sides.sameCountries(gold, coded)) {
      dyads++;
    }
    equal("mode", gold.mode(), coded.mode());
    equal("status", gold.status(), coded.status());
    equal("date", gold.date(), coded.date());
    similar("by", gold.attributedTo(), coded.attributedTo());
    similar("place", gold.place(), coded.place());
  }

  void missed(GoldEvent gold, String document, String sentence) {
    add(gold.type(), new Figures(0, 0, 1));
    faults.add(new Fault(Fault.Kind.MISSED, document, sentence, gold, null));
  }

  void extra(CodedEvent coded, String document, String sentence) {
    add(coded.type(), new Figures(0, 1, 0));
    faults.add(new Fault(Fault.Kind.EXTRA, document, sentence, null, coded));
  }

  Score score(int documents) {
    return new Score(
        documents,
        found,
        ofFound(events),
        ofFound(dyads),
        share("mode"),
        share("status"),
        share("by"),
        share("date"),
        share("place"),
        types,
        faults);
  }

  /** A found event with a wrong side is both an extra one and a missed one. */
  private Figures ofFound(int right) {
    int wrong = found.right() - right;
    return new Figures(right, found.extra() + wrong, found.missed() + wrong);
  }

  private void add(String type, Figures more) {
    found = sum(found, more);
    types.merge(type, more, Tally::sum);
  }

  private static Figures sum(Figures one, Figures other) {
    return new Figures(
        one.right() + other.right(), one.extra() + other.extra(), one.missed() + other.missed());
  }

  private void equal(String field, @Nullable String gold, @Nullable String coded) {
    if (gold != null) {
      count(field, gold.equals(coded));
    }
  }

  private void similar(String field, @Nullable String gold, @Nullable String coded) {
    if (gold != null) {
      count(field, ContentWords.shared(gold, coded));
    }
  }

  private void count(String field, boolean right) {
    Share before = share(field);
    shares.put(field, new Share(before.right() + (right ? 1 : 0), before.asked() + 1));
  }

  private Share share(String field) {
    return shares.getOrDefault(field, new Share(0, 0));
  }
}
