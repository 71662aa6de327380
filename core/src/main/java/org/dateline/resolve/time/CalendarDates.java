package org.dateline.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Table;
import org.dateline.resolve.time.Words.Word;
import org.dateline.resolve.time.calendar.MonthCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Dates of other calendars where they are marked as such, by their months' names or by an era: "5
 * Ramadan 1432", "21 Mehr 1390", "in 2003 of the Ethiopian calendar", "1389 solar", "the first day
 * of the first lunar month", "Heisei 23".
 */
final class CalendarDates implements Rule {
  private final Vocabulary vocabulary;
  private final Calendars calendars;
  private final Map<String, List<MonthName>> months = new HashMap<>();

  private record MonthName(String calendar, int month, List<String> words) {}

  /** A number that is told as a year of another calendar, and the index after it. */
  private record Era(int end, String calendar, int year) {}

  CalendarDates(Vocabulary vocabulary, Calendars calendars) {
    this.vocabulary = vocabulary;
    this.calendars = calendars;
    for (Table.Row row : Table.shipped("time/calendars.tsv").rows()) {
      for (String name : row.list("names")) {
        List<String> texts = List.of(name.split(" ", -1));
        MonthName month = new MonthName(row.get("calendar"), (int) row.number("month"), texts);
        months.computeIfAbsent(texts.get(0), key -> new ArrayList<>()).add(month);
      }
    }
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    Match japanese = japanese(words, from);
    if (japanese != null) {
      return japanese;
    }
    Match chinese = chinese(words, from);
    if (chinese != null) {
      return chinese;
    }
    int day = vocabulary.dayOfMonth(words, from);
    if (day > 0) {
      int at = words.is(from + 1, "of", "-") ? from + 2 : from + 1;
      Match dated = month(words, at, day, false);
      if (dated != null) {
        return dated;
      }
    }
    Match month = month(words, from, 0, true);
    return month != null ? month : year(words, from);
  }

  /** A month by its name, with a day before or after it, and the year that follows. */
  private @Nullable Match month(Words words, int from, int dayBefore, boolean dayMayFollow) {
    if (!words.word(from).capital()) {
      return null;
    }
    Match best = null;
    for (MonthName name : months.getOrDefault(words.text(from), List.of())) {
      int end = words.after(from, name.words);
      Match match = end < 0 ? null : month(words, name, end, dayBefore, dayMayFollow);
      if (match != null && (best == null || match.end() > best.end())) {
        best = match;
      }
    }
    return best;
  }

  private @Nullable Match month(
      Words words, MonthName name, int end, int dayBefore, boolean dayMayFollow) {
    int day = dayBefore;
    int at = end;
    if (day == 0 && dayMayFollow && vocabulary.dayOfMonth(words, at) > 0) {
      day = vocabulary.dayOfMonth(words, at);
      at++;
    }
    int yearAt = words.is(at, ",", "of") ? at + 1 : at;
    if (words.is(yearAt, "ah")) {
      yearAt++;
    }
    int year = words.word(yearAt).plainNumber() ? words.number(yearAt) : 0;
    int told = day;
    MonthCalendar calendar = calendars.of(name.calendar);
    if (likely(name.calendar, year)) {
      return Match.of(marked(words, yearAt + 1), view -> days(calendar, year, name.month, told));
    }
    boolean knownMonth = name.calendar.equals("hijri") && !name.words.get(0).equals("safar");
    boolean plain =
        knownMonth || day > 0 && name.words.get(0).length() >= 4 && !words.word(at).capital();
    if (!plain || name.calendar.equals("nepali")) {
      return null;
    }
    if (day == 0 && words.word(at).capital() && words.word(at).letters()) {
      return Match.nothing(at);
    }
    int shown = at;
    return Match.of(
        shown,
        view ->
            view.nearest(
                number -> days(calendar, number, name.month, told),
                calendar.yearNear(view.day().getYear())));
  }

  /** Whether a number can be a year that news tells in the calendar. */
  private static boolean likely(String calendar, int year) {
    return switch (calendar) {
      case "hijri" -> year >= 1300 && year <= 1500;
      case "persian" -> year >= 1250 && year <= 1450;
      case "hebrew" -> year >= 5500 && year <= 5900;
      case "ethiopian" -> year >= 1800 && year <= 2100;
      case "nepali" -> year >= 2000 && year <= 2090;
      default -> false;
    };
  }

  private static @Nullable Days days(MonthCalendar calendar, int year, int month, int day) {
    if (day > 0) {
      LocalDate found = calendar.day(year, month, day);
      return found == null ? null : Days.day(found);
    }
    LocalDate first = calendar.day(year, month, 1);
    LocalDate last = calendar.lastOfMonth(year, month);
    return first == null || last == null ? null : Days.range(first, last);
  }

  /** The index after words that only say which calendar it is. */
  private static int marked(Words words, int from) {
    Era era = eraAfter(words, from, 0);
    return era == null ? from : era.end;
  }

  /** A year marked by its era alone: "1432 AH", "AH 1432", "2003 of the Ethiopian calendar". */
  private @Nullable Match year(Words words, int from) {
    Word word = words.word(from);
    if (words.is(from, "ah") && words.word(from).written().equals("AH")) {
      int number = words.number(from + 1);
      return likely("hijri", number) ? year(new Era(from + 2, "hijri", number)) : null;
    }
    if (words.is(from, "minguo", "juche") && words.word(from + 1).plainNumber()) {
      int number = words.number(from + 1);
      return number > 300 ? null : Match.of(from + 2, view -> Days.year(number + 1911));
    }
    boolean republic =
        words.is(from, "year")
            && words.is(from + 2, "of")
            && words.is(from + 3, "the")
            && words.is(from + 4, "republic");
    if (republic && words.number(from + 1) > 0 && words.number(from + 1) < 200) {
      int number = words.number(from + 1);
      return Match.of(from + 5, view -> Days.year(number + 1911));
    }
    if (!word.plainNumber() || word.digits() < 3 || word.digits() > 4) {
      return null;
    }
    Era era = eraAfter(words, from + 1, word.number());
    return era == null ? null : year(era);
  }

  private static @Nullable Era eraAfter(Words words, int from, int year) {
    int at = words.is(from, ",", "(") ? from + 1 : from;
    int closing = at > from ? 1 : 0;
    if (words.is(at, "ah", "hijri", "hijra", "hegira", "hijriyya")) {
      return new Era(close(words, at + 1, closing), "hijri", year);
    }
    String[] letters = {"a", "b", "b"};
    String[] seconds = {"h", "s", "e"};
    String[] names = {"hijri", "nepali", "buddhist"};
    for (int i = 0; i < letters.length; i++) {
      boolean points =
          words.is(at, letters[i]) && words.is(at + 1, ".") && words.is(at + 2, seconds[i]);
      if (points) {
        int end = words.is(at + 3, ".") ? at + 4 : at + 3;
        return new Era(close(words, end, closing), names[i], year);
      }
    }
    if (words.is(at, "bs", "bikram", "vikram")) {
      int end = words.is(at + 1, "sambat", "samvat") ? at + 2 : at + 1;
      return new Era(close(words, end, closing), "nepali", year);
    }
    if (words.is(at, "solar", "shamsi", "khorshidi")) {
      int end = words.is(at + 1, "hijri", "year") ? at + 2 : at + 1;
      return new Era(close(words, end, closing), "persian", year);
    }
    return calendarNamed(words, at, closing, year);
  }

  /** "Of the Ethiopian calendar", "in its own calendar", "on the Iranian calendar". */
  private static @Nullable Era calendarNamed(Words words, int from, int closing, int year) {
    int at = from;
    if (words.is(at, "of", "in", "on", "by", "under", "according")) {
      at += words.is(at, "according") ? 2 : 1;
    }
    if (words.is(at, "the", "its", "their")) {
      at++;
    }
    int end = at + 2;
    if (words.is(at, "own") && words.is(at + 1, "calendar")) {
      return new Era(words.is(end, ",") ? end + 1 : close(words, end, closing), "own", year);
    }
    String name =
        switch (words.text(at)) {
          case "ethiopian" -> "ethiopian";
          case "iranian", "persian", "afghan", "solar", "jalali" -> "persian";
          case "islamic", "muslim", "hijri", "lunar" -> "hijri";
          case "hebrew", "jewish" -> "hebrew";
          case "nepali", "nepalese", "bikram" -> "nepali";
          case "buddhist", "thai" -> "buddhist";
          default -> "";
        };
    if (words.is(at + 1, "hijri", "sambat")) {
      end++;
    }
    boolean calendar = words.is(end - 1, "calendar", "era");
    return name.isEmpty() || !calendar ? null : new Era(close(words, end, closing), name, year);
  }

  private static int close(Words words, int end, int brackets) {
    return brackets > 0 && words.is(end, ")", ",") ? end + 1 : end;
  }

  private @Nullable Match year(Era era) {
    if (era.calendar.equals("own") || era.year == 0) {
      return null;
    }
    if (era.calendar.equals("buddhist")) {
      return era.year > 2300 && era.year < 2700
          ? Match.of(era.end, view -> Days.year(era.year - 543))
          : null;
    }
    MonthCalendar calendar = calendars.of(era.calendar);
    return Match.of(
        era.end,
        view -> {
          LocalDate first = calendar.firstOfYear(era.year);
          LocalDate next = calendar.firstOfYear(era.year + 1);
          return first == null || next == null ? null : Days.range(first, next.minusDays(1));
        });
  }

  /** "May 1 of Reiwa 1", "the 20th year of Heisei", "Showa 20". */
  private @Nullable Match japanese(Words words, int from) {
    int month = vocabulary.month(words, from);
    int day = month > 0 ? vocabulary.dayOfMonth(words, from + 1) : 0;
    int at = day == 0 ? from : words.is(from + 2, "of", ",") ? from + 3 : from + 2;
    JapaneseEra era = era(words, at);
    int number = era == null ? 0 : words.number(at + 1);
    int end = at + 2;
    if (era == null && words.is(at + 1, "year") && words.is(at + 2, "of")) {
      int name = words.is(at + 3, "the") ? at + 4 : at + 3;
      era = era(words, name);
      number = vocabulary.ordinal(words, at);
      end = words.is(name + 1, "era") ? name + 2 : name + 1;
    }
    if (era == null || number < 1 || number > 99) {
      return null;
    }
    JapaneseEra of = era;
    int year = number;
    return Match.of(end, view -> japanese(of, year, month, day));
  }

  private static @Nullable JapaneseEra era(Words words, int at) {
    return switch (words.text(at)) {
      case "reiwa" -> JapaneseEra.REIWA;
      case "heisei" -> JapaneseEra.HEISEI;
      case "showa" -> JapaneseEra.SHOWA;
      case "taisho" -> JapaneseEra.TAISHO;
      case "meiji" -> JapaneseEra.MEIJI;
      default -> null;
    };
  }

  private static @Nullable Days japanese(JapaneseEra era, int year, int month, int day) {
    try {
      return day > 0
          ? Days.day(LocalDate.from(JapaneseDate.of(era, year, month, day)))
          : Days.year(LocalDate.from(JapaneseDate.of(era, year, 12, 1)).getYear());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** "The 15th day of the eighth lunar month". */
  private @Nullable Match chinese(Words words, int from) {
    int day = vocabulary.ordinal(words, from);
    if (day == 0 || !words.is(from + 1, "day") || !words.is(from + 2, "of")) {
      return null;
    }
    int at = words.is(from + 3, "the") ? from + 4 : from + 3;
    int month = vocabulary.ordinal(words, at);
    boolean lunar =
        words.is(at + 1, "lunar") && words.is(at + 2, "month")
            || words.is(at + 1, "month") && words.is(at + 2, "of");
    MonthCalendar calendar = calendars.of("chinese");
    if (month > 0 && lunar && words.is(at + 1, "lunar")) {
      return Match.of(
          at + 3,
          view -> view.nearest(year -> days(calendar, year, month, day), view.day().getYear()));
    }
    boolean newYear =
        words.is(at, "lunar", "chinese") && words.is(at + 1, "new") && words.is(at + 2, "year");
    return newYear
        ? Match.of(
            at + 3,
            view -> view.nearest(year -> days(calendar, year, 1, day), view.day().getYear()))
        : null;
  }
}
