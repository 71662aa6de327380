package org.dateline.read.database;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/**
 * The date in a line that LexisNexis or Factiva gives to it: {@code March 5, 2024 Tuesday 6:13 PM
 * GMT}, {@code Tuesday, March 5, 2024, Final Edition}, {@code 5. März 2024 Dienstag}, {@code martes
 * 5 de marzo de 2024}. Names of months are in {@code months.tsv}.
 */
final class LexisDate {
  private static final int LONGEST = 100;
  private static final Map<String, String> MONTHS =
      read(Table.beside(LexisDate.class, "months.tsv"));
  private static final String BEFORE = "(?:\\p{L}{2,12}[.,]?\\s+){0,2}?";
  private static final String AFTER = "(?:[\\s,;.|(-]+(.{0,60}))?";
  private static final Pattern MONTH_FIRST =
      Pattern.compile(BEFORE + "(\\p{L}{3,12})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})" + AFTER);
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          BEFORE
              + "(\\d{1,2})\\.?\\s+(?:de\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?(\\d{4})"
              + AFTER);
  private static final Pattern CLOCK =
      Pattern.compile(
          "\\b(\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?)(\\s(?:GMT|UTC)\\b)?");
  private static final int WORDS_AFTER = 7;

  private LexisDate() {}

  private static Map<String, String> read(Table table) {
    Map<String, String> months = new HashMap<>();
    for (Table.Row row : table.rows()) {
      row.list("names").forEach(name -> months.put(name, row.get("month")));
    }
    return Map.copyOf(months);
  }

  /** The date as ISO has it, with the time as it is written; null where the line is none. */
  static @Nullable String of(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    Matcher found = MONTH_FIRST.matcher(line);
    if (found.matches()) {
      return date(found.group(3), found.group(1), found.group(2), found.group(4));
    }
    found = DAY_FIRST.matcher(line);
    return found.matches()
        ? date(found.group(3), found.group(2), found.group(1), found.group(4))
        : null;
  }

  private static @Nullable String date(
      String year, String monthName, String day, @Nullable String rest) {
    String month = MONTHS.get(monthName.toLowerCase(Locale.ROOT));
    String after = rest == null ? "" : rest;
    if (month == null || after.split("\\s+", -1).length > WORDS_AFTER) {
      return null;
    }
    String date = year + "-" + month + "-" + (day.length() < 2 ? "0" : "") + day;
    Matcher clock = CLOCK.matcher(after);
    if (!clock.find()) {
      return date;
    }
    return date + " " + clock.group(1) + (clock.group(2) == null ? "" : clock.group(2));
  }
}
