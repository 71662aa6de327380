package org.dateline.resolve.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** Words that are no places and say something of those beside them. */
final class PlaceWords {

  /** What a word beside a name says of it. */
  enum Meaning {
    PROVINCE,
    DISTRICT,
    TOWN,
    QUARTER,
    WATER,
    SPOT,
    PART,
    THING
  }

  /**
   * A short form of a division.
   *
   * @param name the division
   * @param country where it lies
   */
  record Abbreviation(String name, String country) {}

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private final Map<String, Meaning> before = new HashMap<>();
  private final Map<String, Meaning> after = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> peoples = new HashSet<>();
  private final Map<String, Abbreviation> shorts = new HashMap<>();

  private PlaceWords() {}

  static PlaceWords shipped() {
    PlaceWords words = new PlaceWords();
    for (Table.Row row : Table.shipped("places/words.tsv").rows()) {
      Meaning meaning = Meaning.valueOf(row.get("meaning").toUpperCase(Locale.ROOT));
      (row.get("side").equals("before") ? words.before : words.after).put(row.get("word"), meaning);
    }
    for (Table.Row row : Table.shipped("places/abbreviations.tsv").rows()) {
      words.shorts.put(
          bare(row.get("short")), new Abbreviation(row.get("name"), row.get("country")));
    }
    for (Table.Row row : Table.shipped("actors/states.tsv").rows()) {
      if (row.get("id").length() == 3 && row.optional("to") == null) {
        words.people(row, row.list("adjectives"));
        words.people(row, row.list("demonyms"));
      }
    }
    for (Table.Row row : Table.shipped("places/clues.tsv").rows()) {
      words.countries.put(row.get("word"), row.get("country"));
    }
    return words;
  }

  private void people(Table.Row state, List<String> names) {
    for (String name : names) {
      countries.putIfAbsent(name, state.get("id"));
      countries.putIfAbsent(name + "s", state.get("id"));
      peoples.add(name);
      peoples.add(name + "s");
    }
  }

  /** The country a word tells of ("Nicaraguans"), or null. */
  @Nullable String country(String word) {
    return countries.get(word);
  }

  /** Whether a word is an adjective or a noun for the people of a country. */
  boolean people(String word) {
    return peoples.contains(word);
  }

  /** What a word after a name says of it, or null. */
  @Nullable Meaning after(String word) {
    Meaning capital = after.get(word);
    return capital != null ? capital : after.get(word.toLowerCase(Locale.ROOT));
  }

  /** What a word before a name says of it, or null. */
  @Nullable Meaning before(String word) {
    return before.get(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word tells the time. */
  boolean time(String word) {
    return DAYS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The division that "Calif." or "CA" after a comma stands for, or null. */
  @Nullable Abbreviation shortForm(String word) {
    return Character.isUpperCase(word.codePointAt(0)) ? shorts.get(bare(word)) : null;
  }

  private static String bare(String word) {
    return word.replace(".", "").toUpperCase(Locale.ROOT);
  }
}
