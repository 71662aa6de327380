package org.dateline.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Numbered parts of a period: "the first week of August", "the last Sunday in March", "the last day
 * of the month", "week 9 of 2016", "the week of June 15", "the first day of Ramadan".
 */
final class PartsOfPeriods implements Rule {
  private final Vocabulary vocabulary;

  PartsOfPeriods(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    return part(words, words.is(from, "the") ? from + 1 : from, grammar);
  }

  private @Nullable Match part(Words words, int from, Inner grammar) {
    if (words.is(from, "week", "weekend")) {
      Match week = week(words, from, grammar);
      if (week != null) {
        return week;
      }
    }
    if (words.is(from, "month", "year")) {
      return named(words, from, grammar);
    }
    boolean last = words.is(from, "last", "final", "closing");
    int number = last ? -1 : words.is(from, "opening") ? 1 : vocabulary.ordinal(words, from);
    if (number == 0) {
      return null;
    }
    int at = from + 1;
    if (words.is(at, "full", "whole")) {
      at++;
    }
    Match several = Math.abs(number) == 1 ? several(words, at, number, grammar) : null;
    if (several != null) {
      return several;
    }
    int weekday = vocabulary.weekday(words, at);
    Unit unit =
        words.is(at, "day", "week", "month", "night") ? vocabulary.unit(words.text(at)) : null;
    if (weekday == 0 && unit == null && !words.is(at, "weekend")) {
      return null;
    }
    if (!words.is(at + 1, "of", "in")) {
      return null;
    }
    Period period = period(words, at + 2, grammar);
    if (period == null) {
      return null;
    }
    boolean weekend = words.is(at, "weekend");
    Meaning whole = period.meaning;
    return Match.of(
        period.end,
        view -> {
          Days days = whole.in(view);
          if (days == null || days.isDay() && unit != Unit.DAY) {
            return null;
          }
          if (weekend) {
            Days saturday = weekday(days, DayOfWeek.SATURDAY, number);
            return saturday == null ? null : Days.weekend(saturday.first());
          }
          return unit == null
              ? weekday(days, DayOfWeek.of(weekday), number)
              : part(days, unit, number);
        });
  }

  /** "The first six months of the year", "the last ten days of March". */
  private @Nullable Match several(Words words, int from, int side, Inner grammar) {
    Counted counted = Counted.at(words, from, vocabulary);
    if (counted == null || counted.shift().unit().finerThanDay()) {
      return null;
    }
    Period period =
        words.is(counted.end(), "of", "in") ? period(words, counted.end() + 1, grammar) : null;
    if (period == null) {
      return null;
    }
    Shift shift = counted.shift();
    Meaning whole = period.meaning;
    return Match.of(
        period.end,
        view -> {
          Days days = whole.in(view);
          if (days == null || days.isDay()) {
            return null;
          }
          return side > 0
              ? Days.range(days.first(), shift.from(days.first()).minusDays(1))
              : Days.range(shift.back().from(days.last().plusDays(1)), days.last());
        });
  }

  private record Period(int end, Meaning meaning) {}

  private @Nullable Period period(Words words, int from, Inner grammar) {
    Match match = grammar.at(words, from);
    if (match == null && words.is(from, "the")) {
      match = grammar.at(words, from + 1);
    }
    int bare = words.is(from, "the") ? from + 1 : from;
    if (match != null) {
      return new Period(match.end(), match.meaning());
    }
    int month = vocabulary.month(words, from);
    if (month > 0) {
      return new Period(
          from + 1, view -> view.nearest(year -> Days.month(year, month), view.day().getYear()));
    }
    Unit unit = vocabulary.unit(words.text(bare));
    boolean calendar = unit != null && unit.compareTo(Unit.DAY) > 0 && bare > from;
    boolean ends = words.is(bare + 1, ".", ",", ";", "") || !words.is(bare + 1, "of");
    return calendar && ends && unit != null
        ? new Period(bare + 1, view -> unit.calendar(view.day()))
        : null;
  }

  private static @Nullable Days weekday(Days within, DayOfWeek day, int number) {
    LocalDate found =
        number > 0
            ? within.first().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(number - 1L)
            : within.last().with(TemporalAdjusters.previousOrSame(day));
    return found.isAfter(within.last()) ? null : Days.day(found);
  }

  private static @Nullable Days part(Days within, Unit unit, int number) {
    LocalDate first = within.first();
    LocalDate last = within.last();
    return switch (unit) {
      case DAY -> {
        LocalDate day = number > 0 ? first.plusDays(number - 1L) : last;
        yield day.isAfter(last) && within.length() > 1 ? null : Days.day(day);
      }
      case WEEK -> {
        LocalDate start = number > 0 ? first.plusDays(7L * (number - 1)) : last.minusDays(6);
        LocalDate end = start.plusDays(6);
        yield start.isAfter(last) ? null : Days.range(start, end.isAfter(last) ? last : end);
      }
      default -> {
        LocalDate month = number > 0 ? first.plusMonths(number - 1L) : last;
        yield month.isAfter(last) ? null : Days.month(month);
      }
    };
  }

  /** "Week 9 of 2016", "the week of June 15", "the weekend of 5 May". */
  private @Nullable Match week(Words words, int from, Inner grammar) {
    boolean weekend = words.is(from, "weekend");
    int number = words.word(from + 1).plainNumber() ? words.number(from + 1) : 0;
    if (!weekend && number >= 1 && number <= 53) {
      int at = words.is(from + 2, "of", "in", ",") ? from + 3 : from + 2;
      int year = Vocabulary.year(words, at);
      int end = year > 0 ? at + 1 : from + 2;
      return Match.of(
          end,
          view ->
              Days.week(
                  LocalDate.of(year > 0 ? year : view.day().getYear(), 1, 4)
                      .plusWeeks(number - 1L)));
    }
    int at = words.is(from + 1, "of", "beginning", "starting", "ending") ? from + 2 : -1;
    if (at < 0) {
      return null;
    }
    int start = words.is(at, "on", "the") ? at + 1 : at;
    Reference day = Reference.after(words, start, grammar);
    if (day == null) {
      return null;
    }
    Meaning meaning = day.meaning();
    return Match.of(
        day.end(),
        view -> {
          Days days = meaning.in(view);
          if (days == null || !days.isDay()) {
            return days == null || days.length() > 7 ? null : Days.week(days.first());
          }
          return weekend ? Days.weekend(days.first()) : Days.week(days.first());
        });
  }

  /** "The month of March", "the year 2005". */
  private @Nullable Match named(Words words, int from, Inner grammar) {
    int at = words.is(from + 1, "of") ? from + 2 : from + 1;
    int year = Vocabulary.year(words, at);
    if (words.is(from, "year") && year > 0) {
      Match longer = grammar.at(words, at);
      return longer != null && longer.end() > at + 1
          ? longer
          : Match.of(at + 1, view -> Days.year(year));
    }
    int month = at == from + 2 ? vocabulary.month(words, at) : 0;
    if (!words.is(from, "month") || month == 0) {
      return null;
    }
    Match longer = grammar.at(words, at);
    return longer != null
        ? longer
        : Match.of(
            at + 1,
            view -> view.nearest(number -> Days.month(number, month), view.day().getYear()));
  }
}
