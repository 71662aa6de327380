package org.dateline.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a question, by name, and what holds where a line leaves one out. */
record Fields(@Nullable LocalDate usualDay, @Nullable String usualCountry) {
  static final String TEXT = "text";
  static final String DATE = "date";
  static final String COUNTRY = "in";
  static final String CONTEXT = "context";

  /** All names, in the order in which messages give them. */
  static final List<String> NAMES = List.of(TEXT, DATE, COUNTRY, CONTEXT);

  /** Makes a question of the values of a line; an empty value is none. */
  Question question(long line, Map<String, String> values) {
    String text = values.getOrDefault(TEXT, "").strip();
    if (text.isEmpty()) {
      return new Question.Broken(line, null, "the text is empty");
    }
    if (text.length() > Question.LONGEST_PHRASE) {
      return new Question.Broken(
          line,
          null,
          String.format(
              Locale.ROOT,
              "a phrase of %,d characters, which no name has; at most %,d are read",
              text.length(),
              Question.LONGEST_PHRASE));
    }
    try {
      String date = values.getOrDefault(DATE, "");
      return new Question.Asked(
          line,
          text,
          date.isBlank() ? usualDay : Day.of(date),
          orNull(values.get(COUNTRY), usualCountry),
          orNull(values.get(CONTEXT), null));
    } catch (IllegalArgumentException e) {
      return new Question.Broken(line, text, String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String orNull(@Nullable String value, @Nullable String usual) {
    return value == null || value.isBlank() ? usual : value.strip();
  }
}
