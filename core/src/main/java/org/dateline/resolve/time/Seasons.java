package org.dateline.resolve.time;

import org.dateline.resolve.time.Words.Word;
import org.jspecify.annotations.Nullable;

/** The northern seasons by whole months: "last summer", "in the spring", "winter 2010-11". */
final class Seasons implements Rule {
  private final Vocabulary vocabulary;

  Seasons(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    String lead = words.text(from);
    int at = from;
    if (words.is(from, "last", "next", "this", "past", "coming")) {
      at = words.is(from + 1, "past", "coming") ? from + 2 : from + 1;
      lead = words.text(at - 1);
    }
    int month = vocabulary.number("season", words.text(at));
    if (month == 0) {
      return null;
    }
    int end = at + 1;
    if (at > from) {
      return Match.of(end, led(lead, month));
    }
    int yearAt = words.is(end, "of", ",") ? end + 1 : end;
    int year = Vocabulary.year(words, yearAt);
    if (year > 0) {
      boolean two = words.dash(yearAt + 1) || words.is(yearAt + 1, "/");
      boolean pair = two && words.word(yearAt + 2).digits() == 2;
      return Match.of(pair ? yearAt + 3 : yearAt + 1, view -> Days.season(year, month));
    }
    TiedYear tied = TiedYear.at(words, end, vocabulary);
    if (tied != null) {
      Meaning of = tied.year();
      return Match.of(
          tied.end(),
          view -> {
            Days days = of.in(view);
            return days == null ? null : Days.season(days.first().getYear(), month);
          });
    }
    return alone(words, from) ? Match.of(end, view -> near(view, month)) : null;
  }

  private static boolean alone(Words words, int from) {
    Word before = words.word(from - 1);
    int lead = before.text().equals("the") ? from - 2 : from - 1;
    boolean fall = words.is(from, "fall", "spring");
    boolean name =
        words.word(from).capital()
            && from > 0
            && (before.capital() || words.word(from + 1).capital());
    boolean introduced =
        words.is(
            lead,
            "in",
            "since",
            "by",
            "until",
            "during",
            "before",
            "after",
            "throughout",
            "over",
            "early",
            "late",
            "mid",
            "through",
            "for",
            "of");
    boolean followed = words.is(from + 1, "of", "rolls", "back", "from", "in");
    return !name && introduced && !(fall && followed);
  }

  private static Meaning led(String lead, int month) {
    return view -> {
      int year = view.day().getYear();
      return switch (lead) {
        case "last", "past" -> {
          Days near = view.nearest(number -> over(view, number, month), year);
          yield near;
        }
        case "next" -> {
          Days first = Days.season(year, month);
          yield first.first().isAfter(view.day()) ? first : Days.season(year + 1, month);
        }
        case "coming" -> near(view.ahead(true), month);
        default -> thisOne(view, month);
      };
    };
  }

  /** A season that is over by the day of publication, else null. */
  private static @Nullable Days over(View view, int year, int month) {
    Days season = Days.season(year, month);
    boolean over = season.last().isBefore(view.day());
    return over && !view.day().minusYears(1).isAfter(season.last().plusDays(1)) ? season : null;
  }

  /** This season of the year; a winter that has begun the year before goes on. */
  private static Days thisOne(View view, int month) {
    int year = view.day().getYear();
    Days before = Days.season(year - 1, month);
    return before.last().isBefore(view.day()) ? Days.season(year, month) : before;
  }

  private static @Nullable Days near(View view, int month) {
    return view.nearest(number -> Days.season(number, month), view.day().getYear());
  }
}
