package org.dateline.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** The abbreviations of {@code abbreviations.tsv}, and whether a sentence may end with one. */
final class Abbreviations {
  private static final int MOST_LETTERS_BETWEEN_STOPS = 2;

  /** When a stop after an abbreviation, with a capital or a figure to follow, ends a sentence. */
  enum Ending {
    /** It does not. */
    NEVER,
    /** Where no figure follows. */
    NUMBER,
    /** Where a word follows that commonly begins a sentence. */
    STARTER,
    /** Unless a day, a month or a time zone follows. */
    CLOCK,
    /** It does. */
    ANY
  }

  private final Map<String, Ending> endings = new HashMap<>();

  private Abbreviations(Table table) {
    for (Table.Row row : table.rows()) {
      Ending ending = row.constant("ending", Ending.class);
      for (String word : row.list("words")) {
        if (endings.putIfAbsent(word, ending) != null) {
          throw row.wrong("'" + word + "' stands in the file twice; take one out");
        }
      }
    }
  }

  /** The ones that are shipped inside. */
  static Abbreviations shipped() {
    return new Abbreviations(Table.beside(Abbreviations.class, "abbreviations.tsv"));
  }

  /** How {@code word}, given without its last stop, ends; null where it is no abbreviation. */
  @Nullable Ending ending(String word) {
    Ending known = endings.get(word);
    if (known == null && word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 1) {
      known = endings.get(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
    }
    return known != null ? known : isAcronym(word) ? Ending.STARTER : null;
  }

  /** Letters parted by stops: {@code U.S}, {@code Ph.D}. */
  private static boolean isAcronym(String word) {
    int letters = 0;
    boolean parted = false;
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) == '.') {
        if (letters == 0) {
          return false;
        }
        parted = true;
        letters = 0;
      } else if (!Character.isLetter(word.charAt(at)) || ++letters > MOST_LETTERS_BETWEEN_STOPS) {
        return false;
      }
    }
    return parted && letters > 0;
  }
}
