package org.dateline.read.database;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** The labels in documents of LexisNexis, of {@code lexis-labels.tsv}. */
final class LexisLabels {
  private static final Pattern LABEL =
      Pattern.compile("(\\p{L}[\\p{L}\\p{M}/ -]{1,40}?)\\s?:(?:\\s+(.*)|)");
  private static final int LONGEST = 42;
  private static final Map<String, Field> FIELDS =
      read(Table.beside(LexisLabels.class, "lexis-labels.tsv"));

  private LexisLabels() {}

  /** What a label says something of. */
  enum Field {
    TITLE,
    SUBTITLE,
    AUTHOR,
    SECTION,
    PLACE,
    LANGUAGE,
    REVISION,
    BODY,
    END,
    OTHER
  }

  /** A label, and what stands after it on its line. */
  record Label(Field field, String value) {}

  private static Map<String, Field> read(Table table) {
    Map<String, Field> fields = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Field field = Field.valueOf(row.get("field"));
      row.list("labels").forEach(label -> fields.put(key(label), field));
    }
    return Map.copyOf(fields);
  }

  /**
   * The label that a line begins with, or null.
   *
   * @param capitals whether labels are in capitals
   */
  static @Nullable Label of(String line, boolean capitals) {
    int colon = line.indexOf(':');
    if (colon < 2 || colon > LONGEST) {
      return null;
    }
    Matcher found = LABEL.matcher(line);
    if (!found.matches() || capitals && !isCapitals(found.group(1))) {
      return null;
    }
    Field field = FIELDS.get(key(found.group(1)));
    String value = found.group(2);
    return field == null ? null : new Label(field, value == null ? "" : value);
  }

  /** Whether a line is just a label of this field, without a colon. */
  static boolean isMark(String line, Field field) {
    return line.length() <= LONGEST && FIELDS.get(key(line)) == field;
  }

  private static boolean isCapitals(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT));
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}
