package org.dateline.resolve.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.dateline.codebook.Role;
import org.dateline.knowledge.Table;
import org.dateline.resolve.actor.Entry.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the files under {@code knowledge/actors} into entries. */
final class DictionaryFiles {
  private final List<Entry> entries = new ArrayList<>();

  private DictionaryFiles() {}

  static List<Entry> shipped() {
    DictionaryFiles files = new DictionaryFiles();
    files.states(Table.shipped("actors/states.tsv"));
    files.named(Table.shipped("actors/organs.tsv"), Kind.NAMED);
    files.named(Table.shipped("actors/organisations.tsv"), Kind.NAMED);
    files.named(Table.shipped("actors/armed-groups.tsv"), Kind.NAMED);
    files.named(Table.shipped("actors/parties.tsv"), Kind.NAMED);
    files.named(Table.shipped("actors/persons.tsv"), Kind.PERSON);
    files.places(Table.shipped("actors/places.tsv"));
    files.roles(Table.shipped("actors/roles.tsv"));
    return files.entries;
  }

  void states(Table table) {
    for (Table.Row row : table.rows()) {
      String country = country(row, "id");
      add(row, Kind.STATE, row.get("name"), country, Role.GOV);
      row.list("aliases").forEach(alias -> add(row, Kind.STATE, alias, country, Role.GOV));
      row.list("adjectives").forEach(word -> add(row, Kind.ADJECTIVE, word, country, Role.GOV));
      for (String demonym : row.list("demonyms")) {
        add(row, Kind.DEMONYM, demonym, country, Role.CVL);
        add(row, Kind.DEMONYM, Plurals.of(demonym), country, Role.CVL);
      }
      row.list("capital").forEach(city -> add(row, Kind.SEAT, city, country, Role.GOV));
      row.list("seats")
          .forEach(seat -> add(row, Kind.SEAT, withoutArticle(seat), country, Role.GOV));
    }
  }

  void named(Table table, Kind kind) {
    for (Table.Row row : table.rows()) {
      String country = row.optional("country") == null ? null : country(row, "country");
      Role role = row.optional("role") == null ? null : row.constant("role", Role.class);
      add(row, kind, row.get("name"), country, role);
      row.list("aliases").forEach(alias -> add(row, kind, alias, country, role));
    }
  }

  void places(Table table) {
    for (Table.Row row : table.rows()) {
      String country = row.optional("country") == null ? null : country(row, "country");
      add(row, Kind.PLACE, row.get("name"), country, null);
      row.list("aliases").forEach(alias -> add(row, Kind.PLACE, alias, country, null));
    }
  }

  void roles(Table table) {
    for (Table.Row row : table.rows()) {
      Role role = row.constant("role", Role.class);
      boolean person = "person".equals(row.optional("kind"));
      List<String> nouns = new ArrayList<>(row.list("aliases"));
      nouns.add(0, row.get("noun"));
      for (String noun : nouns) {
        add(row, Kind.ROLE, noun, null, role, person);
        add(row, Kind.ROLE, Plurals.of(noun), null, role, false);
      }
    }
  }

  private void add(
      Table.Row row, Kind kind, String spelling, @Nullable String country, @Nullable Role role) {
    add(row, kind, spelling, country, role, kind == Kind.PERSON);
  }

  private void add(
      Table.Row row,
      Kind kind,
      String spelling,
      @Nullable String country,
      @Nullable Role role,
      boolean person) {
    boolean dated = kind != Kind.PLACE && kind != Kind.ROLE;
    entries.add(
        new Entry(
            kind,
            withoutArticle(spelling),
            row.get(kind == Kind.ROLE ? "noun" : "name"),
            kind == Kind.PLACE || kind == Kind.ROLE ? null : row.optional("id"),
            country,
            role,
            person,
            dated ? day(row, "from", true) : null,
            dated ? day(row, "to", false) : null,
            row.place()));
  }

  private static String withoutArticle(String name) {
    return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
  }

  private static String country(Table.Row row, String column) {
    String code = row.get(column);
    if (!code.matches("[A-Z]{3}")) {
      throw row.wrong("'" + code + "' is no country code: three capital letters, as in PAK");
    }
    return code;
  }

  /** A day, or the first or last day of a month or year. */
  private static @Nullable LocalDate day(Table.Row row, String column, boolean first) {
    String value = row.optional(column);
    if (value == null) {
      return null;
    }
    try {
      return switch (value.length()) {
        case 4 -> LocalDate.of(Integer.parseInt(value), first ? 1 : 12, first ? 1 : 31);
        case 7 -> first ? YearMonth.parse(value).atDay(1) : YearMonth.parse(value).atEndOfMonth();
        default -> LocalDate.parse(value);
      };
    } catch (DateTimeException | NumberFormatException e) {
      throw row.wrong(
          "'"
              + value
              + "' in column '"
              + column
              + "' is no date: write 2011-09-26, 2011-09 or 2011");
    }
  }
}
