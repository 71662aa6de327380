package org.dateline.resolve;

import java.util.Comparator;
import java.util.Optional;
import org.dateline.Where;
import org.dateline.mark.Phrase;
import org.dateline.mark.Phrase.Part;
import org.jspecify.annotations.Nullable;

/** Where an act takes place. */
final class Placing {
  private Placing() {}

  /**
   * Of the places that the marker gives the finest that has a name, on the map where it is known: a
   * town before its country. "A police station" is none.
   */
  static @Nullable Where where(Draft draft) {
    Optional<Where> finest =
        draft.mark().phrases(Part.WHERE).stream()
            .sorted(Comparator.comparingDouble(Phrase::chance).reversed())
            .map(
                phrase -> draft.read().places().where(draft.sentence(), draft.place(phrase.span())))
            .filter(where -> where.name() != null || hasCapital(where.text()))
            .min(Comparator.comparingInt(draft.read().places()::coarseness));
    if (finest.isEmpty()) {
      return null;
    }
    Where where = finest.get();
    if (where.name() == null) {
      return new Where(
          where.text(), where.span(), draft.read().cast().countryOfPlace(where.span()));
    }
    draft.because("place %s: '%s'".formatted(where.name(), where.text()));
    return where;
  }

  private static boolean hasCapital(String words) {
    return words.codePoints().anyMatch(Character::isUpperCase);
  }
}
