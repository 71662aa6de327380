package org.dateline.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Table;
import org.dateline.resolve.time.calendar.Easter;
import org.dateline.resolve.time.calendar.MonthCalendar;
import org.jspecify.annotations.Nullable;

/**
 * One feast: in which days of which years it falls. {@link Falls#in} gives all whose first day lies
 * in a Gregorian year.
 *
 * @param falls its days by year
 * @param states the names of the states that keep it then, none where all do
 */
record Feast(Falls falls, List<String> states) {

  /** The days of a feast that begin in a Gregorian year: none, one or two. */
  @FunctionalInterface
  interface Falls {
    List<Days> in(int year);
  }

  static Feast of(Table.Row row, Calendars calendars, Map<String, List<LocalDate>> tables) {
    String[] rule = row.get("rule").split(" ", 2);
    String length = row.get("length");
    Falls falls =
        length.equals("month")
            ? month(calendars.of(rule[0]), rule[1])
            : days(row, rule, (int) row.number("length"), calendars, tables);
    Map<Integer, List<Days>> known = new ConcurrentHashMap<>();
    return new Feast(year -> known.computeIfAbsent(year, falls::in), row.list("state"));
  }

  private static Falls days(
      Table.Row row,
      String[] rule,
      int length,
      Calendars calendars,
      Map<String, List<LocalDate>> tables) {
    return year ->
        first(row, rule, calendars, tables, year).stream().map(day -> of(day, length)).toList();
  }

  private static Days of(LocalDate first, int length) {
    return length == 1 ? Days.day(first) : Days.range(first, first.plusDays(length - 1L));
  }

  private static List<LocalDate> first(
      Table.Row row,
      String[] rule,
      Calendars calendars,
      Map<String, List<LocalDate>> tables,
      int year) {
    String[] words = rule[1].split(" ", -1);
    return switch (rule[0]) {
      case "day" -> {
        String[] parts = words[0].split("-", -1);
        LocalDate day = Days.date(year, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        yield day == null ? List.of() : List.of(day);
      }
      case "easter" -> List.of(Easter.western(year).plusDays(Integer.parseInt(words[0])));
      case "orthodox" -> List.of(Easter.orthodox(year).plusDays(Integer.parseInt(words[0])));
      case "nth" -> List.of(nth(words, year));
      case "last" ->
          List.of(
              LocalDate.of(year, Integer.parseInt(words[1]), 1)
                  .with(TemporalAdjusters.lastInMonth(weekday(words[0]))));
      case "quds" -> quds(calendars, year);
      case "table" ->
          tables.getOrDefault(rule[1], List.of()).stream()
              .filter(day -> day.getYear() == year)
              .toList();
      case "hijri", "hebrew", "persian", "chinese", "ethiopian" ->
          counted(calendars.of(rule[0]), words, year);
      default -> throw row.wrong("no such rule '" + rule[0] + "' in column 'rule'");
    };
  }

  private static LocalDate nth(String[] words, int year) {
    LocalDate day =
        LocalDate.of(year, Integer.parseInt(words[2]), 1)
            .with(
                TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(words[0]), weekday(words[1])));
    return words.length > 3 ? day.plusDays(Integer.parseInt(words[3].replace("+", ""))) : day;
  }

  private static DayOfWeek weekday(String name) {
    for (DayOfWeek day : DayOfWeek.values()) {
      if (day.name().startsWith(name.toUpperCase(java.util.Locale.ROOT))) {
        return day;
      }
    }
    throw new KnowledgeException("time/feasts.tsv: no such weekday '" + name + "'");
  }

  /** The last Friday of Ramadan. */
  private static List<LocalDate> quds(Calendars calendars, int year) {
    return counted(calendars.of("hijri"), new String[] {"10-1"}, year).stream()
        .map(day -> day.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY)))
        .toList();
  }

  private static List<LocalDate> counted(MonthCalendar calendar, String[] words, int year) {
    String[] parts = words[0].split("-", -1);
    int month = Integer.parseInt(parts[0]);
    int day = Integer.parseInt(parts[1]);
    int shift = words.length > 1 ? Integer.parseInt(words[1]) : 0;
    List<LocalDate> found = new ArrayList<>();
    int near = calendar.yearNear(year);
    for (int at = near - 2; at <= near + 2; at++) {
      LocalDate one = calendar.day(at, month, day);
      if (one != null && one.plusDays(shift).getYear() == year) {
        found.add(one.plusDays(shift));
      }
    }
    return found;
  }

  private static Falls month(MonthCalendar calendar, String start) {
    int month = Integer.parseInt(start.split("-", -1)[0]);
    return year -> {
      List<Days> found = new ArrayList<>();
      int near = calendar.yearNear(year);
      for (int at = near - 2; at <= near + 2; at++) {
        LocalDate first = calendar.day(at, month, 1);
        LocalDate last = calendar.lastOfMonth(at, month);
        if (first != null && last != null && first.getYear() == year) {
          found.add(Days.range(first, last));
        }
      }
      return found;
    };
  }

  /** The latest that has begun, or the first that is not over, or null outside the calendars. */
  static @Nullable Days near(List<Feast> feasts, View view) {
    List<Days> around = new ArrayList<>();
    for (int year = view.day().getYear() - 2; year <= view.day().getYear() + 2; year++) {
      for (Feast feast : feasts) {
        around.addAll(feast.falls.in(year));
      }
    }
    around.sort(Comparator.comparing(Days::first));
    Days latest = null;
    for (Days days : around) {
      if (!days.first().isAfter(view.day())) {
        latest = days;
      }
      boolean first = !days.equals(latest) && !days.last().isBefore(view.day());
      if (view.ahead() ? !days.last().isBefore(view.day()) : first && close(latest, days, view)) {
        return days;
      }
    }
    return view.ahead() ? null : latest;
  }

  /**
   * A feast that is about to come is meant even where the clause is past: "offered a pause over".
   */
  private static boolean close(@Nullable Days latest, Days next, View view) {
    boolean longAgo = latest == null || latest.last().isBefore(view.day().minusDays(90));
    return longAgo && next.first().isBefore(view.day().plusDays(15));
  }

  /** That of a year: the first that begins in it, or null. */
  static @Nullable Days of(List<Feast> feasts, int year, View view) {
    Days best = null;
    for (Feast feast : feasts) {
      for (Days days : feast.falls.in(year)) {
        boolean nearer =
            best == null
                || Math.abs(ChronoUnit.DAYS.between(view.day(), days.first()))
                    < Math.abs(ChronoUnit.DAYS.between(view.day(), best.first()));
        best = nearer ? days : best;
      }
    }
    return best;
  }
}
