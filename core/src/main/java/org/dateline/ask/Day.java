package org.dateline.ask;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Reads a day that a user gives. */
public final class Day {
  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int LONGEST_SHOWN = 40;

  private Day() {}

  /**
   * The day.
   *
   * @param given as {@code 2020-10-01}; a time behind it is left out
   * @throws IllegalArgumentException where it is none; the message says how to write one
   */
  public static LocalDate of(String given) {
    String words = given.strip();
    int time = words.length() > 10 && "T ".indexOf(words.charAt(10)) >= 0 ? 10 : words.length();
    String day = words.substring(0, time);
    if (!ISO.matcher(day).matches()) {
      throw new IllegalArgumentException(
          "'" + shown(words) + "' is no day; write it as 2020-10-01");
    }
    try {
      return LocalDate.parse(day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("there is no day " + day + " in the calendar", e);
    }
  }

  private static String shown(String words) {
    return words.length() <= LONGEST_SHOWN ? words : words.substring(0, LONGEST_SHOWN) + "…";
  }
}
