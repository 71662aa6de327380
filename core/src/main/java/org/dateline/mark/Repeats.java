package org.dateline.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dateline.Span;
import org.dateline.codebook.Type;
import org.dateline.mark.Phrase.Part;

/**
 * Leaves one mark for each act, the surest: a word names one act, and a verb and its noun close by
 * with the same actors ("launched" and "attack", "refused" and "attack") name the same one. The
 * same rules as {@code select} in {@code training/marker/decode.py}.
 */
final class Repeats {
  /** A prison sentence is both. */
  private static final Set<Type> BOTH = Set.of(Type.SANCTION, Type.COERCE);

  /** A deed refused or threatened is none of its own. */
  private static final Set<Type> WORDS = Set.of(Type.REJECT, Type.THREATEN);

  private static final int NEAR = 40;

  private Repeats() {}

  /** The marks without those that repeat a surer one, in the order of the text. */
  static List<Mark> leftOut(List<Mark> marks) {
    List<Mark> surestFirst = new ArrayList<>(marks);
    surestFirst.sort(Comparator.comparingDouble(Mark::chance).reversed());
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : surestFirst) {
      if (kept.stream().noneMatch(surer -> repeats(mark, surer))) {
        kept.add(mark);
      }
    }
    kept.sort(Comparator.comparingInt((Mark m) -> m.trigger().start()).thenComparing(Mark::type));
    return kept;
  }

  private static boolean repeats(Mark mark, Mark surer) {
    if (mark.trigger().equals(surer.trigger())) {
      return !(BOTH.contains(mark.type()) && BOTH.contains(surer.type()));
    }
    boolean related =
        mark.type() == surer.type() || WORDS.contains(mark.type()) || WORDS.contains(surer.type());
    return related && near(mark, surer) && sameActors(mark, surer);
  }

  private static boolean near(Mark mark, Mark other) {
    int between =
        Math.max(mark.trigger().start(), other.trigger().start())
            - Math.min(mark.trigger().end(), other.trigger().end());
    return between <= NEAR;
  }

  private static boolean sameActors(Mark mark, Mark other) {
    boolean any = !mark.phrases(Part.SOURCE).isEmpty() || !mark.phrases(Part.TARGET).isEmpty();
    return any
        && spans(mark, Part.SOURCE).equals(spans(other, Part.SOURCE))
        && spans(mark, Part.TARGET).equals(spans(other, Part.TARGET));
  }

  private static List<Span> spans(Mark mark, Part part) {
    return mark.phrases(part).stream().map(Phrase::span).toList();
  }
}
