package org.dateline.resolve.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.resolve.lexicon.Problem.Level;
import org.dateline.resolve.lexicon.Problem.Rule;

/**
 * Finds ids that stand for actors of different names. In dictionaries of TABARI and the like, where
 * the id is the code, many actors have one: those are not looked at.
 */
final class IdCheck {
  private IdCheck() {}

  static void check(List<ActorLine> lines, Problems problems) {
    Map<String, ActorLine> known = new HashMap<>();
    Set<String> told = new HashSet<>();
    for (ActorLine line : lines) {
      if (line.id() == null || !isActor(line.sense())) {
        continue;
      }
      ActorLine first = known.putIfAbsent(line.id(), line);
      if (first != null
          && !first.name().equals(line.name())
          && !share(first, line)
          && told.add(line.id() + "\t" + line.name())) {
        problems.add(
            new Problem(
                line.file(),
                line.line(),
                Level.WARNING,
                Rule.ID,
                "the id %s is that of '%s' here and of '%s' in %s; one id is one actor"
                    .formatted(line.id(), line.name(), first.name(), first.place())));
      }
    }
  }

  /** The id of a state is its country's code. */
  private static boolean isActor(Sense sense) {
    return sense == Sense.PERSON || sense == Sense.BODY;
  }

  /** Whether one is called by the name of the other: then it was renamed. */
  private static boolean share(ActorLine one, ActorLine other) {
    return one.spellings().contains(other.name()) || other.spellings().contains(one.name());
  }
}
