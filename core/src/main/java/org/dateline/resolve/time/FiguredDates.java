package org.dateline.resolve.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.dateline.resolve.time.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Dates in figures: 2011-09-26, 20110926, 26/9/2011, 9/26, 26.9.2011. Where both orders of day and
 * month fit, the country's habit decides, else the one nearer to publication on the side the clause
 * tells of.
 */
final class FiguredDates implements Rule {

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    Word first = words.word(from);
    if (!first.plainNumber() || words.is(from - 1, "/", ".") && words.joined(from - 1)) {
      return null;
    }
    if (first.digits() == 8) {
      return compact(first, from);
    }
    String mark = words.text(from + 1);
    Word second = words.word(from + 2);
    boolean joined =
        words.joined(from)
            && words.joined(from + 1)
            && second.plainNumber()
            && second.digits() <= 2;
    if (!joined || !words.is(from + 1, "/", "-", ".", "‑")) {
      return null;
    }
    Word third = words.word(from + 4);
    boolean three =
        words.joined(from + 2)
            && words.joined(from + 3)
            && words.is(from + 3, mark)
            && third.plainNumber();
    if (three && first.digits() == 4 && third.digits() <= 2) {
      Days day = Days.day(first.number(), second.number(), third.number());
      return day == null ? null : Match.of(from + 5, view -> day);
    }
    if (first.digits() > 2) {
      return null;
    }
    if (three && (third.digits() == 4 || third.digits() == 2)) {
      return withYear(from, first.number(), second.number(), third);
    }
    return mark.equals("/") && introduced(words, from) && !words.is(from + 3, "/")
        ? withoutYear(from, first.number(), second.number())
        : null;
  }

  private static @Nullable Match compact(Word word, int from) {
    int number = word.number();
    int year = number / 10000;
    Days day = Days.day(year, number / 100 % 100, number % 100);
    return day == null || year < 1900 || year > 2100 ? null : Match.of(from + 1, view -> day);
  }

  private static boolean introduced(Words words, int from) {
    return words.is(
        from - 1, "on", "of", "since", "by", "until", "before", "after", "from", "dated", "the",
        "to", "between", "for", "(", "");
  }

  private static @Nullable Match withYear(int from, int one, int two, Word third) {
    int year = third.digits() == 4 ? third.number() : third.number() + 2000;
    Days dayFirst = Days.day(year, two, one);
    Days monthFirst = Days.day(year, one, two);
    if (dayFirst == null && monthFirst == null) {
      return null;
    }
    boolean short_ = third.digits() == 2;
    return Match.of(
        from + 5,
        view -> choose(view, shift(dayFirst, short_, view), shift(monthFirst, short_, view)));
  }

  /** A year of two figures is the latest such that is not far ahead. */
  private static @Nullable Days shift(@Nullable Days days, boolean twoFigures, View view) {
    if (days == null || !twoFigures || days.first().getYear() <= view.day().getYear() + 20) {
      return days;
    }
    return Days.day(days.first().minusYears(100));
  }

  private static @Nullable Match withoutYear(int from, int one, int two) {
    if (Days.day(2000, one, two) == null && Days.day(2000, two, one) == null) {
      return null;
    }
    return Match.of(
        from + 3,
        view -> {
          int year = view.day().getYear();
          return choose(
              view,
              view.nearest(number -> Days.day(number, two, one), year),
              view.nearest(number -> Days.day(number, one, two), year));
        });
  }

  private static @Nullable Days choose(
      View view, @Nullable Days dayFirst, @Nullable Days monthFirst) {
    if (dayFirst == null || monthFirst == null) {
      return dayFirst == null ? monthFirst : dayFirst;
    }
    return switch (view.order()) {
      case DAY_FIRST -> dayFirst;
      case MONTH_FIRST -> monthFirst;
      case UNKNOWN ->
          Stream.of(dayFirst, monthFirst)
              .min(java.util.Comparator.comparingLong(days -> distance(view, days.first())))
              .orElseThrow();
    };
  }

  /** A day on the wrong side of publication is further away than any other. */
  private static long distance(View view, LocalDate day) {
    long days = ChronoUnit.DAYS.between(view.day(), day);
    boolean wrong = view.ahead() ? days < 0 : days > 0;
    return Math.abs(days) + (wrong ? 1_000_000 : 0);
  }
}
