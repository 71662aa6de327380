package org.dateline.resolve.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The formats of dictionaries, told by what a file holds. */
enum ActorFormat {
  /** Our own tables. */
  TABLE,
  /** Who is a member of which body: our own table too. */
  MEMBERS,
  /** Names with codes in brackets: TABARI, PETRARCH, Phoenix. */
  CODED,
  /** Columns parted by something else than tabs. */
  NO_TABS,
  /** None of these. */
  UNKNOWN,
  /** No line but comments. */
  EMPTY;

  private static final Set<String> FIRST_COLUMNS = Set.of("name", "noun", "id");
  private static final int LOOKED_AT = 200;

  static ActorFormat of(List<String> lines) {
    boolean any = false;
    int looked = 0;
    for (String line : lines) {
      String text = line.strip();
      if (text.isEmpty() || text.startsWith("#") || text.startsWith(";")) {
        continue;
      }
      if (!any) {
        List<String> cells = Arrays.asList(text.split("\t", -1));
        if (cells.contains("body") && cells.contains("country")) {
          return MEMBERS;
        }
        if (cells.contains("name") || cells.contains("noun")) {
          return TABLE;
        }
        if (looksLikeAHeader(text)) {
          return NO_TABS;
        }
      }
      any = true;
      if (WordSets.defines(text) || text.indexOf('[') >= 0 && text.indexOf(']') > 0) {
        return CODED;
      }
      if (++looked > LOOKED_AT) {
        return UNKNOWN;
      }
    }
    return any ? UNKNOWN : EMPTY;
  }

  private static boolean looksLikeAHeader(String text) {
    List<String> words = Arrays.asList(text.split("[\\s,;]+", -1));
    return FIRST_COLUMNS.contains(words.get(0))
        && (words.contains("country") || words.contains("role"));
  }
}
