package org.dateline.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.Span;
import org.dateline.Status;
import org.dateline.When;
import org.dateline.mark.Mark;
import org.dateline.mark.Phrase;
import org.dateline.mark.Phrase.Part;
import org.dateline.resolve.time.SentenceDates;
import org.jspecify.annotations.Nullable;

/** When an act takes place. */
final class Dating {
  private Dating() {}

  /** The date the sentence gives; for what happened, else the day of publication. */
  static @Nullable When when(Draft draft) {
    Status status = draft.mark().status();
    boolean ahead = status == Status.PLANNED || status == Status.POSSIBLE;
    LocalDate published = draft.read().article().published();
    for (Phrase phrase : draft.mark().phrases(Part.WHEN)) {
      Optional<SentenceDates.Told> told = draft.dates().in(phrase.span(), ahead);
      if (told.isPresent()) {
        return told(draft, told.get(), "");
      }
    }
    List<Span> others =
        draft.marked().marks().stream()
            .map(Mark::trigger)
            .filter(other -> !other.equals(draft.mark().trigger()))
            .toList();
    // What has happened is not dated by a day to come: "by 2014" is another act's. Where the
    // article
    // comes from it may be tomorrow already.
    Optional<SentenceDates.Told> near =
        draft
            .dates()
            .near(draft.mark().trigger(), others, ahead)
            .filter(
                told ->
                    ahead
                        || published == null
                        || !told.when().first().isAfter(published.plusDays(1)));
    if (near.isPresent()) {
      return told(draft, near.get(), ", which stands nearest");
    }
    if (ahead || published == null) {
      return null;
    }
    draft.because(
        "date " + published + ": the sentence gives none, the article was published then");
    return new When(published.toString(), When.Precision.DAY, When.Basis.PUBLISHED);
  }

  private static When told(Draft draft, SentenceDates.Told told, String because) {
    draft.because(
        "date %s: '%s'%s as of %s"
            .formatted(
                told.when().value(),
                told.span().in(draft.view()),
                because,
                draft.read().article().published()));
    return told.when();
  }
}
