package org.dateline.mark;

import java.util.List;
import org.dateline.Span;
import org.dateline.Status;
import org.dateline.codebook.Type;
import org.jspecify.annotations.Nullable;

/**
 * An act that the model found in a sentence.
 *
 * @param trigger the word that names it, counted in the sentence that was marked
 * @param type what kind of act
 * @param chance that word and type are right, 0 to 1, calibrated on held-back documents
 * @param mode how it was done, or null
 * @param modeChance the model's chance of the mode (or of there being none), 0 to 1
 * @param status whether it happened
 * @param statusChances the chance of each status, in the order of {@link Status}
 * @param phrases who, whom, on whose word, when, where, in the order of the text
 */
public record Mark(
    Span trigger,
    Type type,
    double chance,
    @Nullable String mode,
    double modeChance,
    Status status,
    List<Double> statusChances,
    List<Phrase> phrases) {

  /** Copies the lists. */
  public Mark {
    statusChances = List.copyOf(statusChances);
    phrases = List.copyOf(phrases);
  }

  /** The phrases that play one part. */
  public List<Phrase> phrases(Phrase.Part part) {
    return phrases.stream().filter(phrase -> phrase.part() == part).toList();
  }
}
