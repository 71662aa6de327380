package org.dateline.resolve.time;

import java.time.LocalDate;
import org.dateline.resolve.time.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and halves of years: "the second quarter", "Q3 2010", "the first half of 2011", "H1".
 */
final class Quarters implements Rule {
  private final Vocabulary vocabulary;

  Quarters(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    Word word = words.word(from);
    boolean letter = words.is(from, "q", "h") && word.capital() && words.joined(from);
    if (letter && words.word(from + 1).plainNumber()) {
      int parts = words.is(from, "h") ? 2 : 4;
      return of(words, from + 2, words.number(from + 1), parts, true);
    }
    int at = words.dash(from + 1) ? from + 2 : from + 1;
    boolean half = words.is(at, "half");
    if (!half && !words.is(at, "quarter")) {
      return null;
    }
    boolean last = half && words.is(from, "last", "latter");
    boolean lastQuarter = !half && words.is(from, "last", "final") && words.is(at + 1, "of");
    int number = last ? 2 : lastQuarter ? 4 : vocabulary.ordinal(words, from);
    return of(words, at + 1, number, half ? 2 : 4, !half);
  }

  private @Nullable Match of(Words words, int end, int number, int parts, boolean alone) {
    if (number < 1 || number > parts) {
      return null;
    }
    TiedYear year = TiedYear.at(words, end, vocabulary);
    if (year != null) {
      Meaning of = year.year();
      return Match.of(
          year.end(),
          view -> {
            Days days = of.in(view);
            return days == null ? null : part(days.first().getYear(), number, parts);
          });
    }
    boolean theYear = words.is(end, "of") && words.is(end + 1, "the") && words.is(end + 2, "year");
    if (theYear) {
      return Match.of(end + 3, view -> part(view.day().getYear(), number, parts));
    }
    if (words.is(end, "of") || !alone) {
      return null;
    }
    return Match.of(end, view -> view.nearest(of -> part(of, number, parts), view.day().getYear()));
  }

  private static Days part(int year, int number, int parts) {
    int months = 12 / parts;
    LocalDate first = LocalDate.of(year, 1 + months * (number - 1), 1);
    return parts == 4
        ? Days.quarter(first)
        : Days.range(first, first.plusMonths(months).minusDays(1));
  }
}
