package org.dateline.read.database;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** The codes of Factiva's fields, of {@code factiva-codes.tsv}. */
final class FactivaCodes {
  /** A code is parted from its value by more than a space: it is no word of a sentence. */
  private static final Pattern LINE =
      Pattern.compile("\\s?([A-Z]{2,4})(?:\\s*\\|\\s*|\\t\\s*|\\s{2,}|\\s*$)(.*)");

  private static final Map<String, Field> FIELDS =
      read(Table.beside(FactivaCodes.class, "factiva-codes.tsv"));

  private FactivaCodes() {}

  /** What a code says something of. */
  enum Field {
    TITLE,
    AUTHOR,
    PUBLISHED,
    TIME,
    PAPER,
    CREDIT,
    SECTION,
    LANGUAGE,
    LEAD,
    TEXT,
    ID,
    OTHER
  }

  /** A code that begins a line, and what stands after it. */
  record Code(String code, Field field, String value) {}

  private static Map<String, Field> read(Table table) {
    Map<String, Field> fields = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Field field = Field.valueOf(row.get("field"));
      row.list("codes").forEach(code -> fields.put(code, field));
    }
    return Map.copyOf(fields);
  }

  /** The code that a line begins with, or null. */
  static @Nullable Code of(String line) {
    Matcher found = LINE.matcher(line);
    Field field = found.matches() ? FIELDS.get(found.group(1)) : null;
    return field == null ? null : new Code(found.group(1), field, found.group(2).strip());
  }
}
