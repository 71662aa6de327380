package org.dateline.resolve.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Table;
import org.dateline.resolve.time.Words.Word;
import org.jspecify.annotations.Nullable;

/** The words of time of {@code time/words.tsv}. */
final class Vocabulary {
  private final Map<String, Map<String, String>> words = new HashMap<>();
  private final Set<String> all = new HashSet<>();
  private final Map<String, Unit> units = new HashMap<>();
  private final Map<String, Map<String, Integer>> numbers = new HashMap<>();

  Vocabulary() {
    for (Table.Row row : Table.shipped("time/words.tsv").rows()) {
      String kind = row.get("kind");
      String word = row.get("word");
      String value = row.optional("value");
      all.add(word);
      words.computeIfAbsent(kind, key -> new HashMap<>()).put(word, value == null ? "" : value);
      if (kind.equals("unit")) {
        units.put(word, row.constant("value", Unit.class));
      } else if (value != null) {
        int number = (int) row.number("value");
        numbers.computeIfAbsent(kind, key -> new HashMap<>()).put(word, number);
      }
    }
  }

  /** Whether it is a word of any kind. */
  boolean knows(String word) {
    return all.contains(word);
  }

  boolean has(String kind, String word) {
    Map<String, String> known = words.get(kind);
    return known != null && known.containsKey(word);
  }

  /** The number that a word of a kind stands for, or 0. */
  int number(String kind, String word) {
    Map<String, Integer> known = numbers.get(kind);
    return known == null ? 0 : known.getOrDefault(word, 0);
  }

  @Nullable Unit unit(String word) {
    return units.get(word);
  }

  int month(Words words, int at) {
    return number("month", words.text(at));
  }

  /** The weekday, Monday being 1, or 0; short forms only where they are written as names. */
  int weekday(Words words, int at) {
    Word word = words.word(at);
    int day = number("weekday", word.text());
    return day == 0 || word.text().length() > 5 || word.capital() ? day : 0;
  }

  /** An ordinal: "third", "3rd", or 0. */
  int ordinal(Words words, int at) {
    Word word = words.word(at);
    if (word.number() >= 0) {
      return switch (word.suffix()) {
        case "st", "nd", "rd", "th" -> word.number();
        default -> 0;
      };
    }
    return number("ordinal", word.text());
  }

  /** A day of the month, in figures or as an ordinal, or 0. */
  int dayOfMonth(Words words, int at) {
    Word word = words.word(at);
    boolean figure = word.plainNumber() && word.digits() <= 2;
    int day = figure ? word.number() : ordinal(words, at);
    return day >= 1 && day <= 31 ? day : 0;
  }

  /** A year in four figures, or 0. */
  static int year(Words words, int at) {
    Word word = words.word(at);
    boolean year =
        word.plainNumber() && word.digits() == 4 && word.number() >= 1000 && word.number() < 2200;
    return year && !words.is(at + 1, "bc", "bce") ? word.number() : 0;
  }

  /** Whether a number there counts people or things: "1900 soldiers". */
  boolean counts(Words words, int at) {
    return has("counted", words.text(at + 1));
  }
}
