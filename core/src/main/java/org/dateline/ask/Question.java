package org.dateline.ask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of a batch: a phrase that is asked for, or a line that asks for nothing. */
public sealed interface Question {
  /** The most characters of a phrase; no name is as long. */
  int LONGEST_PHRASE = 16_384;

  /** The line it stands in, from 1. */
  long line();

  /**
   * A phrase that is asked for.
   *
   * @param line the line it stands in, from 1
   * @param text the phrase
   * @param day the day on which it is written, or null
   * @param country the country its article is about, a code or a name, or null
   * @param context the passage it stands in, or null
   */
  record Asked(
      long line,
      String text,
      @Nullable LocalDate day,
      @Nullable String country,
      @Nullable String context)
      implements Question {}

  /**
   * A line that cannot be answered.
   *
   * @param line its number, from 1
   * @param text the phrase, where there is one, or null
   * @param reason what is wrong with it, in one line
   */
  record Broken(long line, @Nullable String text, String reason) implements Question {}
}
