package org.dateline.resolve.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dateline.resolve.time.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Weekdays: "Monday", "last Friday", "Tuesday of next week", "the following Sunday". Days that come
 * every week, parts of other names and persons called Friday are none.
 */
final class Weekdays implements Rule {
  private final Vocabulary vocabulary;

  Weekdays(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    int plain = vocabulary.weekday(words, from);
    if (plain > 0) {
      return plain(words, from, DayOfWeek.of(plain));
    }
    String lead = words.text(from);
    int at = from + 1;
    switch (lead) {
      case "this", "the" -> {
        if (words.is(at, "past", "coming", "following", "previous", "next", "same", "last")) {
          lead = words.text(at);
          at++;
        } else if (!lead.equals("this") && !lead.equals("the")) {
          return null;
        }
      }
      case "last",
          "next",
          "past",
          "coming",
          "following",
          "previous",
          "every",
          "each",
          "any",
          "most",
          "some",
          "many",
          "black",
          "bloody",
          "holy",
          "super",
          "ruby" -> {}
      default -> {
        return null;
      }
    }
    int day = vocabulary.weekday(words, at);
    Match beside =
        day > 0 && lead.equals("the") ? beside(words, DayOfWeek.of(day), at + 1, grammar) : null;
    return beside != null || day == 0 ? beside : led(words, lead, DayOfWeek.of(day), at);
  }

  private @Nullable Match led(Words words, String lead, DayOfWeek day, int at) {
    int end = at + 1;
    return switch (lead) {
      case "last" ->
          Match.of(end, view -> Days.day(view.day().with(TemporalAdjusters.previous(day))));
      case "past" ->
          Match.of(end, view -> Days.day(view.day().with(TemporalAdjusters.previousOrSame(day))));
      case "coming" ->
          Match.of(end, view -> Days.day(view.day().with(TemporalAdjusters.next(day))));
      case "next" -> Match.of(end, view -> inWeek(view.day().plusWeeks(1), day));
      case "this" -> Match.of(end, view -> inWeek(view.day(), day));
      case "following" -> Match.of(end, view -> told(view, day, true));
      case "previous" -> Match.of(end, view -> told(view, day, false));
      case "same" -> Match.of(end, view -> near(view, day));
      case "the" ->
          words.is(end, "before") && words.is(end + 1, "last")
              ? Match.of(
                  end + 2,
                  view -> Days.day(view.day().with(TemporalAdjusters.previous(day)).minusWeeks(1)))
              : null;
      default -> Match.nothing(end);
    };
  }

  /** "The Friday after the July 3 coup", "the Sunday before Easter". */
  private static @Nullable Match beside(Words words, DayOfWeek day, int at, Inner grammar) {
    boolean after = words.is(at, "after", "following");
    if (!after && !words.is(at, "before", "preceding")) {
      return null;
    }
    Reference reference = Reference.after(words, at + 1, grammar);
    if (reference == null) {
      return null;
    }
    Meaning meaning = reference.meaning();
    return new Match(
        reference.end(),
        view -> {
          Days days = meaning.in(view);
          return days == null ? null : told(view.told(days), day, after);
        },
        reference.start(),
        null);
  }

  private static @Nullable Days told(View view, DayOfWeek day, boolean after) {
    Days told = view.told();
    LocalDate base = told == null ? view.day() : after ? told.last() : told.first();
    return Days.day(
        base.with(after ? TemporalAdjusters.next(day) : TemporalAdjusters.previous(day)));
  }

  static Days near(View view, DayOfWeek day) {
    return Days.day(
        view.day()
            .with(
                view.ahead()
                    ? TemporalAdjusters.nextOrSame(day)
                    : TemporalAdjusters.previousOrSame(day)));
  }

  private static Days inWeek(LocalDate within, DayOfWeek day) {
    return Days.day(Days.week(within).first().plusDays(day.getValue() - 1L));
  }

  private @Nullable Match plain(Words words, int from, DayOfWeek day) {
    if (person(words, from)) {
      return Match.nothing(from + 1);
    }
    int end = from + 1;
    if (vocabulary.has("title", words.text(end)) && words.word(end).capital()) {
      return Match.nothing(end + 1);
    }
    if (words.is(end, "last") && !words.is(end + 1, "week", "month", "year")) {
      return Match.of(end + 1, view -> Days.day(view.day().with(TemporalAdjusters.previous(day))));
    }
    int at = words.is(end, "of", "in") ? end + 1 : end;
    if (words.is(at, "the")) {
      at++;
    }
    if (words.is(at + 1, "week")) {
      int shift =
          switch (words.text(at)) {
            case "last", "previous" -> -1;
            case "this", "same" -> 0;
            case "next", "following" -> 1;
            default -> 9;
          };
      if (shift != 9) {
        return Match.of(at + 2, view -> inWeek(view.day().plusWeeks(shift), day));
      }
    }
    return Match.of(end, view -> near(view, day));
  }

  /** A weekday between capitals, or that opens the sentence before one, is somebody's name. */
  private boolean person(Words words, int from) {
    Word next = words.word(from + 1);
    boolean nameAfter =
        next.capital()
            && next.letters()
            && vocabulary.month(words, from + 1) == 0
            && vocabulary.weekday(words, from + 1) == 0;
    Word before = words.word(from - 1);
    if (from == 0) {
      return nameAfter && words.is(from, "sunday") && !words.is(from + 1, "the");
    }
    boolean nameBefore =
        before.capital() && before.letters() && from > 0 && words.word(from).end() > 0;
    return nameAfter
        && nameBefore
        && !vocabulary.has("daytime", before.text())
        && !words.is(
            from - 1,
            "on",
            "by",
            "since",
            "last",
            "next",
            "this",
            "until",
            "late",
            "early",
            "the",
            "from",
            "before",
            "after",
            "between",
            "overnight");
  }
}
