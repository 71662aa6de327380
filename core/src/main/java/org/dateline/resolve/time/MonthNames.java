package org.dateline.resolve.time;

import org.dateline.resolve.time.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Months without a day: "July 2011", "in March", "last May", "October last year". Words that are
 * verbs or names as well ("may", "March", "May") count only where a preposition or a year says so.
 */
final class MonthNames implements Rule {
  private final Vocabulary vocabulary;

  MonthNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    String lead = words.text(from);
    switch (lead) {
      case "last", "next", "this", "past", "coming" -> {
        int at = words.is(from + 1, "past", "coming") ? from + 2 : from + 1;
        int month = month(words, at);
        boolean day = vocabulary.dayOfMonth(words, at + 1) > 0;
        return month == 0 || day ? null : led(words.text(at - 1), month, at + 1);
      }
      default -> {
        int month = month(words, from);
        return month == 0 ? null : named(words, from, month);
      }
    }
  }

  private int month(Words words, int at) {
    int month = vocabulary.month(words, at);
    return month > 0 && words.word(at).capital() ? month : 0;
  }

  /** "Last May" lies before the month of publication, "next May" after it. */
  private static Match led(String lead, int month, int end) {
    return Match.of(
        end,
        view -> {
          int year = view.day().getYear();
          int here = view.day().getMonthValue();
          return switch (lead) {
            case "last", "past" -> Days.month(month < here ? year : year - 1, month);
            case "next", "coming" -> Days.month(month > here ? year : year + 1, month);
            default -> Days.month(year, month);
          };
        });
  }

  private @Nullable Match named(Words words, int from, int month) {
    boolean point = words.is(from + 1, ".") && words.joined(from);
    int end = point && words.text(from).length() <= 4 ? from + 2 : from + 1;
    TiedYear year = TiedYear.at(words, end, vocabulary);
    if (year != null) {
      Meaning of = year.year();
      return Match.of(
          year.end(),
          view -> {
            Days days = of.in(view);
            return days == null ? null : Days.month(days.first().getYear(), month);
          });
    }
    if (!alone(words, from)) {
      return null;
    }
    return Match.of(
        end, view -> view.nearest(number -> Days.month(number, month), view.day().getYear()));
  }

  /** Words that make a month of what might be a name: "the end of May", "set for May". */
  private static boolean partOrPlan(Words words, int at) {
    return words.is(
        at,
        "end",
        "start",
        "beginning",
        "middle",
        "half",
        "week",
        "weekend",
        "days",
        "month",
        "rest",
        "part",
        "close",
        "set",
        "scheduled",
        "planned",
        "due",
        "slated",
        "called",
        "expected",
        "elections",
        "weeks");
  }

  /** Whether a month stands there by itself, and no name or verb. */
  private boolean alone(Words words, int from) {
    if (words.size() <= 3 && from == 0) {
      return words.is(1, "", ".", "'s");
    }
    Word before = words.word(from - 1);
    boolean led =
        words.is(
                from - 1,
                "in",
                "since",
                "by",
                "until",
                "till",
                "during",
                "throughout",
                "early",
                "late",
                "mid",
                "from",
                "between",
                "through",
                "around",
                "early-",
                "over",
                "before",
                "of",
                "for")
            || words.dash(from - 1) && words.is(from - 2, "mid", "early", "late");
    boolean ranged = words.is(from - 1, "to", "and", "or") && vocabulary.month(words, from - 2) > 0;
    if (words.is(from, "may", "march", "mar", "april", "june", "august", "jan")) {
      boolean loose =
          words.is(from, "may") && words.is(from - 1, "of", "for") && !partOrPlan(words, from - 2);
      return led && !loose || ranged;
    }
    boolean name = before.capital() && !led && from - 1 >= 0 && !words.is(from - 1, "the", "a");
    return !name;
  }
}
