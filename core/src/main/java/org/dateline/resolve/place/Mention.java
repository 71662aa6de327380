package org.dateline.resolve.place;

import java.util.List;
import org.dateline.resolve.place.PlaceWords.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * A name in a sentence that places bear.
 *
 * @param first the number of its first word
 * @param last the number of its last word
 * @param start its first character in the sentence
 * @param end one past its last
 * @param key how it is looked for
 * @param candidates the places that bear it, the best known first
 * @param thing whether the words beside it say that it is no place here
 * @param kind what the words beside it say it is, or null
 * @param owns whether it is a possessive ("Syria's")
 */
record Mention(
    int first,
    int last,
    int start,
    int end,
    String key,
    List<Candidate> candidates,
    boolean thing,
    @Nullable Meaning kind,
    boolean owns) {

  /** The best known place of the name. */
  Candidate best() {
    return candidates.get(0);
  }
}
