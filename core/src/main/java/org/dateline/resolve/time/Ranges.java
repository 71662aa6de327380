package org.dateline.resolve.time;

import org.dateline.resolve.time.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * From one date to another: "from Monday to Wednesday", "between March and May 2004", "from 3 to 5
 * May", "from March 5 to 8", "Wednesday and Thursday". Told as past the end is found first and the
 * beginning before it; told as to come, the other way round.
 */
final class Ranges implements Rule {
  private final Vocabulary vocabulary;

  Ranges(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    if (words.is(from, "from", "between", "since")) {
      return opened(words, from, grammar);
    }
    return bare(words, from, grammar);
  }

  private @Nullable Match opened(Words words, int from, Inner grammar) {
    boolean between = words.is(from, "between");
    int at = from + 1;
    while (words.is(at, "the", "late", "early", "mid") || words.dash(at)) {
      at++;
    }
    int bareDay = vocabulary.dayOfMonth(words, at);
    if (bareDay > 0 && joins(words, at + 1, between)) {
      Match end = grammar.at(words, skip(words, at + 2));
      if (end != null && vocabulary.dayOfMonth(words, skip(words, at + 2)) > 0) {
        return fromDay(bareDay, end);
      }
    }
    Match start = grammar.at(words, at);
    if (start == null || start.meaning() == Meaning.NOTHING) {
      return null;
    }
    int joint = start.end();
    while (vocabulary.has("daytime", words.text(joint)) || words.is(joint, "'s", ",")) {
      joint++;
    }
    return joins(words, joint, between) ? to(words, joint + 1, start, grammar) : null;
  }

  private static boolean joins(Words words, int at, boolean between) {
    return between
        ? words.is(at, "and")
        : words.is(at, "to", "until", "till", "through", "into") || words.dash(at);
  }

  private static int skip(Words words, int from) {
    int at = from;
    while (words.is(at, "the", "late", "early", "mid", "about", "on") || words.dash(at)) {
      at++;
    }
    return at;
  }

  private @Nullable Match to(Words words, int from, Match start, Inner grammar) {
    int at = skip(words, from);
    Match end = grammar.at(words, at);
    if (end != null && end.meaning() != Meaning.NOTHING) {
      return Match.of(end.end(), join(start.meaning(), end.meaning()));
    }
    int day = vocabulary.dayOfMonth(words, at);
    Word after = words.word(at + 1);
    if (day == 0 || after.letters() && vocabulary.counts(words, at)) {
      return words.is(at, "now", "date") ? Match.of(at + 1, toNow(start.meaning())) : null;
    }
    Meaning first = start.meaning();
    return Match.of(
        at + 1,
        view -> {
          Days days = first.in(view);
          Days last =
              days == null || !days.isDay()
                  ? null
                  : Days.day(days.first().getYear(), days.first().getMonthValue(), day);
          return days == null || last == null ? null : Days.span(days, last);
        });
  }

  private static Meaning toNow(Meaning start) {
    return view -> {
      Days days = start.in(view.ahead(false));
      return days == null ? null : Days.span(days, Days.day(view.day()));
    };
  }

  /** "From 3 to 5 May": the first number has the month of the second. */
  private static Match fromDay(int day, Match end) {
    Meaning last = end.meaning();
    return Match.of(
        end.end(),
        view -> {
          Days days = last.in(view);
          if (days == null || !days.isDay()) {
            return null;
          }
          Days first = Days.day(days.first().getYear(), days.first().getMonthValue(), day);
          return first == null ? null : Days.span(first, days);
        });
  }

  private static Meaning join(Meaning start, Meaning end) {
    Days fixedStart = Meaning.fixed(start);
    return view -> {
      if (fixedStart != null) {
        Days last = end.in(Meaning.fixed(end) == null ? view.at(fixedStart.first(), true) : view);
        return last == null ? null : Days.span(fixedStart, last);
      }
      if (view.ahead()) {
        Days first = start.in(view);
        Days last = first == null ? null : end.in(view.at(first.first(), true));
        return first == null || last == null ? null : Days.span(first, last);
      }
      Days last = end.in(view);
      Days first = last == null ? null : start.in(view.at(last.last(), false));
      return first == null || last == null ? null : Days.span(first, last);
    };
  }

  /** Without an opening word: weekdays, months and years that a dash or "to" joins; day and day. */
  private @Nullable Match bare(Words words, int from, Inner grammar) {
    boolean weekday = vocabulary.weekday(words, from) > 0;
    boolean month = vocabulary.month(words, from) > 0;
    boolean year = Vocabulary.year(words, from) > 0;
    boolean decade = words.word(from).suffix().equals("s") && words.word(from).digits() == 4;
    boolean day = vocabulary.dayOfMonth(words, from) > 0 && vocabulary.month(words, from + 1) > 0;
    if (!weekday && !month && !year && !decade && !day || words.is(from - 1, "from", "between")) {
      return null;
    }
    Match start = grammar.at(words, from);
    if (start == null || start.meaning() == Meaning.NOTHING) {
      return null;
    }
    int joint = start.end();
    boolean and = words.is(joint, "and") && (weekday && start.end() == from + 1 || decade);
    boolean to = words.is(joint, "to", "through", "until", "till", "into") || words.dash(joint);
    int second = decade && words.is(joint + 1, "the") ? joint + 2 : joint + 1;
    boolean like =
        decade && words.word(second).suffix().equals("s")
            || day && vocabulary.dayOfMonth(words, second) > 0
            || weekday && vocabulary.weekday(words, second) > 0
            || month && vocabulary.month(words, second) > 0
            || year && Vocabulary.year(words, second) > 0;
    if (!(and || to) || !like) {
      return null;
    }
    Match end = grammar.at(words, second);
    boolean plain = end != null && end.meaning() != Meaning.NOTHING;
    if (end == null || !plain || and && end.end() != second + 1) {
      return null;
    }
    return Match.of(end.end(), join(start.meaning(), end.meaning()));
  }
}
