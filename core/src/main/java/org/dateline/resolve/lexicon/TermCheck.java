package org.dateline.resolve.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.resolve.lexicon.Problem.Level;
import org.dateline.resolve.lexicon.Problem.Rule;

/** Finds terms of one actor in one office or role that overlap, and lines that stand twice. */
final class TermCheck {
  private TermCheck() {}

  static void check(List<ActorLine> lines, Problems problems) {
    Map<String, List<ActorLine>> offices = new LinkedHashMap<>();
    for (ActorLine line : lines) {
      if (line.sense() != Sense.ROLE && line.sense() != Sense.PLACE && line.role() != null) {
        String who = line.id() == null ? String.valueOf(line.country()) : line.id();
        String office =
            who
                + "\t"
                + line.name()
                + "\t"
                + line.sense()
                + "\t"
                + line.role()
                + "\t"
                + line.office();
        offices.computeIfAbsent(office, o -> new ArrayList<>(2)).add(line);
      }
    }
    offices.values().stream()
        .filter(terms -> terms.size() > 1)
        .forEach(t -> overlapping(t, problems));
  }

  private static void overlapping(List<ActorLine> terms, Problems problems) {
    List<ActorLine> inTime = new ArrayList<>(terms);
    inTime.sort(
        Comparator.comparing(
            (ActorLine line) -> line.from() == null ? LocalDate.MIN : line.from()));
    ActorLine last = inTime.get(0);
    for (ActorLine next : inTime.subList(1, inTime.size())) {
      if (!sameLine(last, next) && Times.of(last).overlaps(Times.of(next))) {
        boolean inOrder = comesFirst(last, next);
        ActorLine earlier = inOrder ? last : next;
        ActorLine later = inOrder ? next : last;
        problems.add(
            new Problem(
                later.file(), later.line(), Level.WARNING, Rule.TERM, what(later, earlier)));
      }
      boolean longer = next.to() == null || last.to() != null && next.to().isAfter(last.to());
      last = longer ? next : last;
    }
  }

  private static boolean sameLine(ActorLine one, ActorLine other) {
    return one.line() == other.line() && one.file().equals(other.file());
  }

  private static boolean comesFirst(ActorLine one, ActorLine other) {
    return !one.file().equals(other.file()) || one.line() < other.line();
  }

  private static String what(ActorLine later, ActorLine earlier) {
    String office = later.office() == null ? String.valueOf(later.role()) : later.office();
    Times both = Times.of(later).with(Times.of(earlier));
    boolean always = Times.ALWAYS.equals(both);
    return always
        ? "%s as %s stands already in %s, and neither line has dates; take one out"
            .formatted(later.name(), office, earlier.place())
        : "the terms of %s as %s here and in %s overlap (%s)"
            .formatted(later.name(), office, earlier.place(), both);
  }
}
