package org.dateline.resolve.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.dateline.resolve.time.Words.Word;
import org.jspecify.annotations.Nullable;

/** Days of the month told by their number alone: "on the 13th", "the 14th of this month". */
final class MonthDays implements Rule {
  private final Vocabulary vocabulary;

  MonthDays(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    int weekday = vocabulary.weekday(words, from);
    int at = weekday > 0 ? from + 1 : from;
    if (weekday > 0 && words.is(at, ",")) {
      at++;
    }
    boolean article = words.is(at, "the");
    if (!article && weekday == 0) {
      return null;
    }
    at = article ? at : at - 1;
    int day = article || words.number(at + 1) > 0 ? vocabulary.ordinal(words, at + 1) : 0;
    if (day < 1 || day > 31) {
      return null;
    }
    int end = at + 2;
    if (words.is(end, "of")) {
      Match month = month(words, end + 1, day);
      if (month != null) {
        return month;
      }
    }
    boolean figure = words.word(at + 1).number() >= 0;
    boolean introduced =
        weekday > 0
            || words.is(
                at - 1, "on", "for", "until", "till", "by", "from", "since", "between", "of",
                "before", "after", "and", "to");
    boolean named = figure && introduced && endsThere(words, end);
    return named ? Match.of(end, near(day, weekday)) : null;
  }

  /** "The 14th of this month", "the 27th of last month", "the 3rd of the month". */
  private static @Nullable Match month(Words words, int at, int day) {
    if (!words.is(at + 1, "month")) {
      return null;
    }
    int shift =
        switch (words.text(at)) {
          case "this", "the", "current" -> 0;
          case "last", "previous" -> -1;
          case "next" -> 1;
          default -> 9;
        };
    if (shift == 9) {
      return null;
    }
    return Match.of(
        at + 2,
        view -> {
          LocalDate month = view.day().plusMonths(shift);
          return Days.day(month.getYear(), month.getMonthValue(), day);
        });
  }

  /** A noun after the number makes it something else: "the 13th amendment". */
  private static boolean endsThere(Words words, int end) {
    Word next = words.word(end);
    return !next.letters()
        || words.is(
            end, "and", "to", "at", "in", "with", "after", "before", "when", "but", "or", "as",
            "by", "while", "for", "it", "they", "he", "she", "we", "that", "which", "until", "over",
            "near", "from", "on", "local", "because", "despite", "against", "during", "will", "was",
            "were", "had", "has", "is", "are");
  }

  private static Meaning near(int day, int weekday) {
    return view -> {
      YearMonth here = YearMonth.from(view.day());
      int number = here.getYear() * 12 + here.getMonthValue() - 1;
      Days near = view.nearest(month -> of(month, day, 0), number);
      if (weekday == 0 || near == null || near.first().getDayOfWeek().getValue() == weekday) {
        return near;
      }
      Days matching = view.nearest(month -> of(month, day, weekday), number);
      return matching == null ? near : matching;
    };
  }

  /** The day of a month that is counted from year 0, where it is of that weekday. */
  private static @Nullable Days of(int month, int day, int weekday) {
    Days found = Days.day(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, day);
    boolean other =
        found != null && weekday > 0 && found.first().getDayOfWeek().getValue() != weekday;
    return other ? null : found;
  }
}
