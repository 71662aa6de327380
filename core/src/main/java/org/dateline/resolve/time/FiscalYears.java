package org.dateline.resolve.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Table;
import org.dateline.resolve.time.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Fiscal years, by the state that the sentence names last before them, else first after them: "U.S.
 * FY2014", "Pakistan's 2017-18 fiscal year", "this fiscal year". A state that is not told has the
 * calendar's year.
 */
final class FiscalYears implements Rule {
  private final List<State> states = new ArrayList<>();

  /** A state's names, the month and day its fiscal year begins, and whether its end names it. */
  private record State(List<List<String>> names, int month, int day, boolean namedByEnd) {

    Days year(int first) {
      LocalDate begins = LocalDate.of(first, month, day);
      return Days.range(begins, begins.plusYears(1).minusDays(1));
    }

    Days named(int number) {
      boolean before = namedByEnd && (month > 1 || day > 1);
      return year(before ? number - 1 : number);
    }
  }

  private static final State CALENDAR = new State(List.of(), 1, 1, false);

  FiscalYears() {
    for (Table.Row row : Table.shipped("time/fiscal-years.tsv").rows()) {
      String[] begins = row.get("begins").split("-", -1);
      states.add(
          new State(
              row.list("names").stream().map(FiscalYears::texts).toList(),
              Integer.parseInt(begins[0]),
              Integer.parseInt(begins[1]),
              row.get("named").equals("end")));
    }
  }

  private static List<String> texts(String name) {
    Words words = Words.of(name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      texts.add(words.text(i));
    }
    return texts;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    int year = Vocabulary.year(words, from);
    if (year > 0) {
      return yearFirst(words, from, year);
    }
    int lead = 9;
    int at = from;
    switch (words.text(from)) {
      case "last", "previous", "past" -> lead = -1;
      case "this", "current" -> lead = 0;
      case "next", "coming" -> lead = 1;
      default -> {}
    }
    if (lead != 9) {
      at = from + 1;
    }
    int end = fiscal(words, at);
    if (end < 0) {
      return null;
    }
    State state = state(words, from);
    int shift = lead;
    if (lead != 9) {
      return Match.of(end, view -> running(state, view.day(), shift));
    }
    int of = words.is(end, "of", "ending", "in") ? end + 1 : end;
    if (words.is(end, "ending") && words.is(of, "in")) {
      of++;
    }
    return numbered(words, of, state);
  }

  /** The index after "fiscal year", "financial year", "budget year", "fiscal" or "FY", or -1. */
  private static int fiscal(Words words, int from) {
    if (words.is(from, "fy")) {
      return words.is(from + 1, "-") ? from + 2 : from + 1;
    }
    boolean named = words.is(from, "fiscal", "financial", "budget");
    if (named && words.is(from + 1, "year")) {
      return from + 2;
    }
    return words.is(from, "fiscal") ? from + 1 : -1;
  }

  /** "2017-18 fiscal year", "2014 fiscal year". */
  private @Nullable Match yearFirst(Words words, int from, int year) {
    int pair = pair(words, from, year);
    int end = fiscal(words, pair);
    if (end < 0) {
      return null;
    }
    State state = state(words, from);
    return pair > from + 1
        ? Match.of(end, view -> state.year(year))
        : Match.of(end, view -> state.named(year));
  }

  private static int pair(Words words, int from, int year) {
    Word second = words.word(from + 2);
    boolean next =
        second.plainNumber()
            && (second.number() == (year + 1) % 100 || second.number() == year + 1);
    return next && (words.dash(from + 1) || words.is(from + 1, "/")) ? from + 3 : from + 1;
  }

  private static @Nullable Match numbered(Words words, int at, State state) {
    Word word = words.word(at);
    int year = Vocabulary.year(words, at);
    if (year == 0 && word.plainNumber() && word.digits() == 2 && words.is(at - 1, "fy")) {
      year = 2000 + word.number();
    }
    if (year == 0) {
      return null;
    }
    int number = year;
    int pair = pair(words, at, year);
    return pair > at + 1
        ? Match.of(pair, view -> state.year(number))
        : Match.of(at + 1, view -> state.named(number));
  }

  private static Days running(State state, LocalDate day, int shift) {
    Days same = state.year(day.getYear());
    Days here = same.first().isAfter(day) ? state.year(day.getYear() - 1) : same;
    return state.year(here.first().getYear() + shift);
  }

  private State state(Words words, int from) {
    for (int at = from - 1; at >= 0 && at > from - 60; at--) {
      State found = stateAt(words, at);
      if (found != null) {
        return found;
      }
    }
    for (int at = from; at < words.size() && at < from + 60; at++) {
      State found = stateAt(words, at);
      if (found != null) {
        return found;
      }
    }
    return CALENDAR;
  }

  private @Nullable State stateAt(Words words, int at) {
    if (!words.word(at).capital()) {
      return null;
    }
    for (State state : states) {
      for (List<String> name : state.names) {
        if (words.is(at, name.get(0)) && words.after(at, name) > 0) {
          return state;
        }
      }
    }
    return null;
  }
}
