package org.dateline.resolve.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Nights that touch two days: "overnight" is the day before and the day it ends on; "overnight
 * Wednesday" begins on Wednesday, "overnight into Sunday" ends on Sunday.
 */
final class Nights implements Rule {
  private final Vocabulary vocabulary;

  Nights(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    boolean into = words.is(from, "night") && words.is(from + 1, "to", "into");
    if (words.is(from, "overnight") || into) {
      return overnight(words, from, grammar);
    }
    int weekday = vocabulary.weekday(words, from);
    if (weekday == 0) {
      return null;
    }
    int at = words.is(from + 1, "night") ? from + 2 : from + 1;
    if (words.is(at, "overnight") && at == from + 1) {
      Match day = grammar.at(words, from);
      return day == null ? null : Match.of(at + 1, from(day.meaning()));
    }
    return null;
  }

  private @Nullable Match overnight(Words words, int from, Inner grammar) {
    int at = from + 1;
    boolean ends = words.is(at, "into", "to");
    if (ends || words.is(at, "on", "of")) {
      at++;
    }
    Match day = day(words, at, grammar);
    if (day != null && ends) {
      Meaning end = day.meaning();
      return Match.of(
          day.end(),
          view -> {
            Days days = end.in(view);
            return days == null || !days.isDay()
                ? null
                : Days.range(days.first().minusDays(1), days.first());
          });
    }
    if (day != null) {
      return Match.of(day.end(), from(day.meaning()));
    }
    return words.is(from, "night") ? null : Match.of(from + 1, Nights::around);
  }

  private static @Nullable Match day(Words words, int at, Inner grammar) {
    Match match = words.is(at, "from", "between", "in", "the") ? null : grammar.at(words, at);
    return match == null || match.meaning() == Meaning.NOTHING ? null : match;
  }

  /** From the day named to the next, where that is not after publication though told as past. */
  private static Meaning from(Meaning day) {
    return view -> {
      Days days = day.in(view);
      if (days == null || !days.isDay()) {
        return days;
      }
      LocalDate first = days.first();
      boolean future = !view.ahead() && first.plusDays(1).isAfter(view.day());
      return future ? Days.range(first.minusDays(1), first) : Days.range(first, first.plusDays(1));
    };
  }

  private static Days around(View view) {
    LocalDate day = view.day();
    return view.ahead() ? Days.range(day, day.plusDays(1)) : Days.range(day.minusDays(1), day);
  }
}
