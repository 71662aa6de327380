package org.dateline.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which coded event of a sentence stands for which marked one, one to one.
 *
 * @param pairs those that belong together
 * @param missed marked events that count and that the coder has not
 * @param extra coded events that stand for nothing marked
 */
record Pairing(List<Pair> pairs, List<GoldEvent> missed, List<CodedEvent> extra) {

  /** A marked event and the coded one that stands for it. */
  record Pair(GoldEvent gold, CodedEvent coded) {}

  /**
   * Pairs events of one type: those with the same trigger words first, then any; events that count
   * before those that do not; of several candidates the first with the most sides right.
   */
  static Pairing of(List<GoldEvent> marked, List<CodedEvent> coded) {
    List<GoldEvent> open = new ArrayList<>(marked);
    open.sort(Comparator.comparing(gold -> !gold.core()));
    List<CodedEvent> rest = new ArrayList<>(coded);
    List<Pair> pairs = new ArrayList<>();
    pair(open, rest, pairs, true);
    pair(open, rest, pairs, false);
    return new Pairing(
        List.copyOf(pairs),
        open.stream().filter(GoldEvent::core).toList(),
        rest.stream().filter(event -> !isSecondCoding(event, marked)).toList());
  }

  private static void pair(
      List<GoldEvent> open, List<CodedEvent> rest, List<Pair> pairs, boolean sameTrigger) {
    for (GoldEvent gold : List.copyOf(open)) {
      CodedEvent best = best(gold, rest, sameTrigger);
      if (best != null) {
        pairs.add(new Pair(gold, best));
        open.remove(gold);
        rest.remove(best);
      }
    }
  }

  private static @Nullable CodedEvent best(
      GoldEvent gold, List<CodedEvent> rest, boolean sameTrigger) {
    CodedEvent best = null;
    int most = -1;
    for (CodedEvent event : rest) {
      boolean candidate =
          event.type().equals(gold.type())
              && (!sameTrigger
                  || ContentWords.of(event.trigger()).equals(ContentWords.of(gold.trigger())));
      if (candidate && Sides.rightActors(gold, event) > most) {
        most = Sides.rightActors(gold, event);
        best = event;
      }
    }
    return best;
  }

  /** An act that careful people mark otherwise or not at all is not held against the coder. */
  private static boolean isSecondCoding(CodedEvent event, List<GoldEvent> marked) {
    return marked.stream()
        .anyMatch(gold -> !gold.core() && ContentWords.shared(gold.trigger(), event.trigger()));
  }
}
