package org.dateline.resolve.lexicon;

import java.time.LocalDate;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that a dictionary line carries, with the code that it must get: {@code Acme Front
 * fighters (2012-05-01) = SYR REB}.
 *
 * @param phrase the words
 * @param code what they must get, country and role parted by a blank
 * @param day the day on which, or null: the one in brackets, else the last of the year in which the
 *     line begins
 * @param file where it stands
 * @param line the line there
 */
public record Example(String phrase, String code, @Nullable LocalDate day, String file, int line) {
  private static final String GETS = " = ";
  private static final int DAY = "(2012-05-01)".length();

  /** The one of a row; null where it has none. */
  static @Nullable Example of(Table table, Table.Row row) {
    String text = row.has("example") ? row.optional("example") : null;
    int gets = text == null ? -1 : text.lastIndexOf(GETS);
    if (text == null || gets < 0) {
      return null;
    }
    String phrase = text.substring(0, gets).strip();
    String code = text.substring(gets + GETS.length()).strip();
    LocalDate said = null;
    if (phrase.endsWith(")") && phrase.length() > DAY) {
      int at = phrase.length() - DAY;
      said = phrase.charAt(at) == '(' ? DayCell.of(phrase.substring(at + 1, at + 11), true) : null;
      phrase = said == null ? phrase : phrase.substring(0, at).strip();
    }
    return new Example(phrase, code, said == null ? day(row) : said, table.file(), row.line());
  }

  private static @Nullable LocalDate day(Table.Row row) {
    String from = row.has("from") ? row.optional("from") : null;
    String to = row.has("to") ? row.optional("to") : null;
    LocalDate begins = from == null ? null : DayCell.of(from, true);
    if (begins != null) {
      return LocalDate.of(begins.getYear(), 12, 31);
    }
    return to == null ? null : DayCell.of(to, true);
  }
}
