package org.dateline.export;

import java.util.regex.Pattern;
import org.dateline.text.WholeText;
import org.jspecify.annotations.Nullable;

/** One value of a record, as RFC 4180 writes it and as no spreadsheet runs it. */
final class CsvCell {
  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private CsvCell() {}

  /** The cell; nothing for no value. */
  static String of(@Nullable String value) {
    String safe = defused(WholeText.of(value == null ? "" : value));
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  /** News text is foreign text: "=HYPERLINK(...)" in a headline must not become a link. */
  private static String defused(String value) {
    boolean formula = !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(value).matches() ? "'" + value : value;
  }
}
