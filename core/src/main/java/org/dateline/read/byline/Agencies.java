package org.dateline.read.byline;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** The news agencies of {@code agencies.tsv}. */
public final class Agencies {
  private static final Map<String, String> NAMES =
      read(Table.beside(Agencies.class, "agencies.tsv"));
  private static final int LONGEST_IN_WORDS = 5;

  private Agencies() {}

  private static Map<String, String> read(Table table) {
    Map<String, String> names = new HashMap<>();
    for (Table.Row row : table.rows()) {
      String name = row.get("name");
      names.put(key(name), name);
      row.list("forms").forEach(form -> names.put(key(form), name));
    }
    return Map.copyOf(names);
  }

  /** The agency that {@code words} name, as the article shall have it, or null. */
  public static @Nullable String named(String words) {
    String known = NAMES.get(key(words));
    int slash = words.indexOf('/');
    return known != null || slash < 0 ? known : NAMES.get(key(words.substring(0, slash)));
  }

  /** The agency that a line such as {@code By JANE DOE Associated Press} ends with, or null. */
  public static @Nullable String atEndOf(String line) {
    String rest = line.replaceAll("[(),|.;:\\u2013\\u2014]+", " ").strip();
    for (int words = 0; words < LONGEST_IN_WORDS && !rest.isEmpty(); words++) {
      int space = lastSpaces(rest, LONGEST_IN_WORDS - words);
      String name = named(rest.substring(space + 1));
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** Where the space before the last {@code words} words stands, or -1. */
  private static int lastSpaces(String line, int words) {
    int at = line.length();
    for (int count = 0; count < words && at >= 0; count++) {
      at = line.lastIndexOf(' ', at - 1);
    }
    return at;
  }

  private static String key(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }
}
