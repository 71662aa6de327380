package org.dateline.resolve.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time in which a code holds, as coded dictionaries write it: {@code <20080101} before the day,
 * {@code >20080101} after it, {@code 20080325-20120619} from the one to the other; years of two
 * digits are those from 1931 to 2030.
 *
 * @param from first day, or null
 * @param to last day, or null
 */
record CodedDate(@Nullable LocalDate from, @Nullable LocalDate to) {
  private static final int LAST_OF_THIS_CENTURY = 30;

  static final CodedDate ALWAYS = new CodedDate(null, null);

  /** Whether a word in the brackets is meant for one. */
  static boolean looksLikeOne(String word) {
    char first = word.charAt(0);
    return first == '<' || first == '>' || first == '-' || first >= '0' && first <= '9';
  }

  /** Reads one; null where it is none. */
  static @Nullable CodedDate of(String word) {
    String rest = word.startsWith("<") || word.startsWith(">") ? word.substring(1) : word;
    String bare = rest.startsWith("=") ? rest.substring(1) : rest;
    if (word.startsWith("<")) {
      LocalDate day = day(bare);
      return day == null ? null : new CodedDate(null, day.minusDays(bare.equals(rest) ? 1 : 0));
    }
    if (word.startsWith(">")) {
      LocalDate day = day(bare);
      return day == null ? null : new CodedDate(day.plusDays(bare.equals(rest) ? 1 : 0), null);
    }
    int dash = word.indexOf('-');
    if (dash < 0) {
      return null;
    }
    String first = word.substring(0, dash);
    String last = word.substring(dash + 1);
    LocalDate from = first.isEmpty() ? null : day(first);
    LocalDate to = last.isEmpty() ? null : day(last);
    boolean wrong = from == null && !first.isEmpty() || to == null && !last.isEmpty();
    return wrong || first.isEmpty() && last.isEmpty() ? null : new CodedDate(from, to);
  }

  private static @Nullable LocalDate day(String digits) {
    if (digits.length() != 6 && digits.length() != 8
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    int year = Integer.parseInt(digits.substring(0, digits.length() - 4));
    if (digits.length() == 6) {
      year += year > LAST_OF_THIS_CENTURY ? 1900 : 2000;
    }
    int month = Integer.parseInt(digits.substring(digits.length() - 4, digits.length() - 2));
    try {
      return LocalDate.of(year, month, Integer.parseInt(digits.substring(digits.length() - 2)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether it ends before it begins. */
  boolean reversed() {
    return from != null && to != null && from.isAfter(to);
  }
}
