package org.dateline.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The unit beside or of the date told last: "the following day", "the next morning", "that night",
 * "the same month". Without a date told before they name none.
 */
final class Neighbours implements Rule {
  private final Vocabulary vocabulary;

  Neighbours(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    int at = from;
    if (words.is(at, "the", "that", "very")) {
      at++;
    }
    if (words.is(at, "very", "same") && !words.is(from, "same", "very")) {
      at++;
    }
    String lead = words.text(at == from ? from : at - 1);
    int unitAt = at;
    if (at == from || words.is(at, "following", "next", "previous", "preceding")) {
      lead = words.text(at);
      unitAt = at + 1;
    }
    if (lead.equals("next") && at == from && !words.is(unitAt, "day", "morning")) {
      return null;
    }
    Unit unit = vocabulary.unit(words.text(unitAt));
    if (unit == null || unit.finerThanDay() || words.text(unitAt).endsWith("s")) {
      return null;
    }
    int shift =
        switch (lead) {
          case "following", "next" -> 1;
          case "previous", "preceding" -> -1;
          case "that", "same" -> 0;
          default -> 9;
        };
    if (shift == 9) {
      return null;
    }
    int steps = shift;
    return Match.of(unitAt + 1, view -> beside(view, unit, steps));
  }

  private static @Nullable Days beside(View view, Unit unit, int shift) {
    Days told = view.told();
    if (told == null) {
      return null;
    }
    if (shift != 0) {
      return Reference.counted(told, new Shift(shift, unit));
    }
    boolean coarse = !unit.around(told.first()).equals(unit.around(told.last()));
    LocalDate day = told.first();
    return coarse ? null : unit.calendar(day);
  }
}
