package org.dateline;

import java.time.LocalDate;
import java.util.List;
import org.dateline.codebook.Type;
import org.jspecify.annotations.Nullable;

/**
 * One political act as one sentence reports it: who did what to whom, when, where, on whose word,
 * and whether it happened.
 *
 * @param id the same for the same text, article and coder version
 * @param article the article it stands in
 * @param sentence the sentence that reports it
 * @param trigger where the word stands that names the act
 * @param type what kind of act it is
 * @param mode how it was done, one of the type's modes ("allege"), or null
 * @param contexts what it was about ("terrorism"), none or several, in the codebook's order
 * @param cameo the CAMEO code ("112")
 * @param score the PLOVER score of type and mode, -10 (conflict) to 10 (cooperation)
 * @param goldstein the Goldstein value of the CAMEO code, -10 to 10
 * @param sources who did it: none, one or several; both sides of a mutual act
 * @param targets whom it was done to: none, one or several
 * @param status whether it happened
 * @param attribution on whose word, or null for the narrator's
 * @param when when it took place, or null where neither the text nor the article tells
 * @param where the place it took place at, or null
 * @param quantities how many did it or had it done to them, how much money or how many things it
 *     took, in the order of the text
 * @param confidence the chance that the event is rightly found, 0 to 1
 * @param explanation what decided each field, for {@code dateline explain}
 */
public record Event(
    String id,
    Article article,
    Sentence sentence,
    Span trigger,
    Type type,
    @Nullable String mode,
    List<String> contexts,
    String cameo,
    double score,
    double goldstein,
    List<Actor> sources,
    List<Actor> targets,
    Status status,
    @Nullable Attribution attribution,
    @Nullable When when,
    @Nullable Where where,
    List<Quantity> quantities,
    double confidence,
    Explanation explanation) {

  /**
   * Whether it is told as history: it was over more than a year before the article was published.
   * False where either day is not known.
   */
  public boolean historical() {
    LocalDate published = article.published();
    return when != null && published != null && when.last().isBefore(published.minusYears(1));
  }

  /** Copies the lists. */
  public Event {
    contexts = List.copyOf(contexts);
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    quantities = List.copyOf(quantities);
  }
}
