package org.dateline.resolve.time;

import org.jspecify.annotations.Nullable;

/**
 * Days told from that of publication by a word: today, yesterday, tomorrow, tonight; "earlier in
 * the day" and "hours earlier" are the day told last in the sentence, else that of publication.
 */
final class PlainDays implements Rule {
  private final Vocabulary vocabulary;

  PlainDays(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  @Override
  public @Nullable Match at(Words words, int from, Inner grammar) {
    int next = from + 1;
    return switch (words.text(from)) {
      case "today", "tonight" -> away(next, 0);
      case "yesterday" -> away(next, -1);
      case "tomorrow" -> away(next, 1);
      case "this" ->
          words.is(next, "morning", "afternoon", "evening", "night")
              ? away(next + 1, 0)
              : words.is(next, "very") && words.is(next + 1, "day") ? away(next + 2, 0) : null;
      case "last" -> words.is(next, "night", "evening") ? away(next + 1, -1) : null;
      case "day" -> dayBeside(words, next);
      case "earlier", "later" -> inDay(words, next);
      case "hours", "minutes", "moments", "hour" ->
          unitBefore(words, from) ? null : hours(words, next, grammar);
      default -> null;
    };
  }

  /** "Hours earlier", "hours after the May 2 raid": the day itself. */
  private static @Nullable Match hours(Words words, int at, Inner grammar) {
    if (words.is(at, "ago")) {
      return away(at + 1, 0);
    }
    boolean linked = words.is(at, "before", "after");
    if (!linked && !words.is(at, "earlier", "later", "afterwards", "afterward")) {
      return null;
    }
    Reference reference = linked ? Reference.after(words, at + 1, grammar) : null;
    if (reference == null) {
      return Match.of(at + 1, PlainDays::toldDay);
    }
    Meaning meaning = reference.meaning();
    return new Match(
        reference.end(),
        view -> {
          Days days = meaning.in(view);
          return days == null || !days.isDay() ? null : days;
        },
        reference.start(),
        null);
  }

  /** A count before the hours makes a distance, for the rule of distances. */
  private boolean unitBefore(Words words, int from) {
    return words.number(from - 1) >= 0
        || vocabulary.number("number", words.text(from - 1)) > 0
        || words.is(from - 1, "of", "an");
  }

  private static Match away(int end, int days) {
    return Match.of(end, view -> Days.day(view.day().plusDays(days)));
  }

  private static @Nullable Match dayBeside(Words words, int at) {
    if (words.is(at, "before") && words.is(at + 1, "yesterday")) {
      return away(at + 2, -2);
    }
    return words.is(at, "after") && words.is(at + 1, "tomorrow") ? away(at + 2, 2) : null;
  }

  private static @Nullable Match inDay(Words words, int at) {
    boolean inDay = words.is(at, "in") && words.is(at + 1, "the") && words.is(at + 2, "day");
    return inDay ? Match.of(at + 3, PlainDays::toldDay) : null;
  }

  private static Days toldDay(View view) {
    Days told = view.told();
    return told != null && told.isDay() ? told : Days.day(view.day());
  }
}
