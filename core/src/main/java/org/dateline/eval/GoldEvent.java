package org.dateline.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that people marked in a sentence.
 *
 * @param trigger the word that names the act
 * @param type its PLOVER type
 * @param mode its mode, or null
 * @param sources who did it; both sides of a mutual act
 * @param targets whom it was done to
 * @param status whether it happened: occurred, planned, possible, negated
 * @param attributedTo on whose word, or null
 * @param date when the sentence says it took place, or null
 * @param place where the sentence says it took place, or null
 * @param core whether it counts; where false, careful people may differ
 */
public record GoldEvent(
    String trigger,
    String type,
    @Nullable String mode,
    List<NamedActor> sources,
    List<NamedActor> targets,
    String status,
    @Nullable String attributedTo,
    @Nullable String date,
    @Nullable String place,
    boolean core) {

  /** Copies the lists. */
  public GoldEvent {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
  }
}
