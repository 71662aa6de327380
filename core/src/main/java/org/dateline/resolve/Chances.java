package org.dateline.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.Explanation;
import org.dateline.Status;
import org.dateline.mark.Mark;
import org.dateline.mark.Phrase;

/** How sure the marker was of each part of an act, for its explanation. */
final class Chances {
  private Chances() {}

  static List<Explanation.Probability> of(Draft draft) {
    Mark mark = draft.mark();
    List<Explanation.Probability> chances = new ArrayList<>();
    chances.add(new Explanation.Probability("type " + mark.type(), mark.chance()));
    String mode = mark.mode() == null ? "none" : mark.mode();
    chances.add(new Explanation.Probability("mode " + mode, mark.modeChance()));
    for (Status status : Status.values()) {
      chances.add(
          new Explanation.Probability(
              "status " + status.label(), mark.statusChances().get(status.ordinal())));
    }
    for (Phrase phrase : mark.phrases()) {
      String words = phrase.span().in(draft.view());
      chances.add(
          new Explanation.Probability(
              phrase.part().name().toLowerCase(Locale.ROOT) + " '" + words + "'", phrase.chance()));
    }
    return chances;
  }
}
