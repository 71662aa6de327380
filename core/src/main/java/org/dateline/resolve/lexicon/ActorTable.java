package org.dateline.resolve.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.codebook.Role;
import org.dateline.knowledge.Nearest;
import org.dateline.knowledge.Table;
import org.dateline.resolve.lexicon.Problem.Level;
import org.dateline.resolve.lexicon.Problem.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Reads our own tables: of actors by name (column {@code name}), of states (column {@code
 * adjectives}) and of role nouns (column {@code noun}). What is wrong in a cell is told, and its
 * line left out.
 */
final class ActorTable {
  private static final List<String> ROLES =
      Arrays.stream(Role.values()).map(Role::name).sorted().toList();

  /** Words of the column {@code kind} that are places. */
  private static final Set<String> PLACES =
      Set.of(
          "place",
          "city",
          "town",
          "village",
          "state",
          "province",
          "region",
          "district",
          "sea",
          "disputed");

  private final Table table;
  private final Complaints complaints;
  private final @Nullable CountryCodes countries;
  private final Consumer<ActorLine> lines;
  private final @Nullable Sense fixed;

  /**
   * Reads a table.
   *
   * @param fixed what its lines name where no column {@code kind} says so, or null
   * @param countries the codes there are; null to look at their form alone
   */
  ActorTable(
      Table table,
      @Nullable Sense fixed,
      @Nullable CountryCodes countries,
      Complaints complaints,
      Consumer<ActorLine> lines) {
    this.table = table;
    this.fixed = fixed;
    this.countries = countries;
    this.complaints = complaints;
    this.lines = lines;
  }

  /** Hands over its lines, in order. */
  void read() {
    boolean states = table.columns().contains("adjectives");
    boolean roles = table.columns().contains("noun");
    for (Table.Row row : table.rows()) {
      Cells cells = new Cells(row);
      if (states) {
        cells.state();
      } else if (roles) {
        cells.roleNoun();
      } else {
        cells.actor();
      }
    }
  }

  private Sense sense(@Nullable String kind) {
    if (fixed != null || kind == null) {
      return fixed == null ? Sense.BODY : fixed;
    }
    String word = kind.toLowerCase(Locale.ROOT);
    if (PLACES.contains(word)) {
      return Sense.PLACE;
    }
    return switch (word) {
      case "person" -> Sense.PERSON;
      case "country" -> Sense.COUNTRY;
      case "adjective" -> Sense.ADJECTIVE;
      case "demonym" -> Sense.DEMONYM;
      case "seat" -> Sense.SEAT;
      case "role" -> Sense.ROLE;
      default -> Sense.BODY;
    };
  }

  /** Reads one row. */
  private final class Cells {
    private final Table.Row row;
    private boolean wrong;
    private @Nullable String base;

    private Cells(Table.Row row) {
      this.row = row;
    }

    void actor() {
      Sense sense = sense(cell("kind"));
      String name = needed("name");
      String country = country(cell("country"));
      base = country(cell("base"));
      Role role = role(cell("role"));
      LocalDate from = day("from", true);
      LocalDate to = day("to", false);
      if (sense == Sense.ROLE && cell("role") == null) {
        say(Rule.ROLE, "column 'role' is empty; a line of kind 'role' needs one");
      }
      if (from != null && to != null && from.isAfter(to)) {
        say(Rule.DATE, "from %s is after to %s; swap them".formatted(cell("from"), cell("to")));
      }
      if (wrong) {
        return;
      }
      if (country == null && role == null && fixed == null) {
        String what = "'%s' gets neither country nor role: it is known to be nobody";
        complaints.hear(row.line(), Level.NOTE, Rule.LINE, what.formatted(name));
      }
      if (sense == Sense.ROLE) {
        nouns(name, role, true);
      } else {
        boolean person = sense == Sense.PERSON;
        give(sense, name, spellings(name, "aliases"), country, role, person, from, to);
      }
    }

    void state() {
      String name = needed("name");
      String country = country(needed("id"));
      LocalDate from = day("from", true);
      LocalDate to = day("to", false);
      if (wrong) {
        return;
      }
      give(Sense.COUNTRY, name, spellings(name, "aliases"), country, Role.GOV, false, from, to);
      List<String> adjectives = row.list("adjectives");
      give(Sense.ADJECTIVE, name, adjectives, country, Role.GOV, false, from, to);
      List<String> people = new ArrayList<>();
      for (String demonym : row.list("demonyms")) {
        people.add(demonym);
        people.add(RegularPlural.of(demonym));
      }
      give(Sense.DEMONYM, name, people, country, Role.CVL, false, from, to);
      List<String> seats = new ArrayList<>(row.list("capital"));
      seats.addAll(row.list("seats"));
      give(Sense.SEAT, name, seats, country, Role.GOV, false, from, to);
    }

    void roleNoun() {
      String noun = needed("noun");
      Role role = role(needed("role"));
      if (!wrong) {
        nouns(noun, role, "person".equals(cell("kind")));
      }
    }

    private void nouns(String name, @Nullable Role role, boolean person) {
      List<String> nouns = spellings(name, "aliases");
      List<String> plurals = new ArrayList<>(nouns.size());
      for (String noun : nouns) {
        plurals.add(RegularPlural.of(noun));
      }
      give(Sense.ROLE, name, nouns, null, role, person, null, null);
      give(Sense.ROLE, name, plurals, null, role, false, null, null);
    }

    private void give(
        Sense sense,
        String name,
        List<String> spellings,
        @Nullable String country,
        @Nullable Role role,
        boolean person,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
      if (!spellings.isEmpty()) {
        String id = sense == Sense.ROLE ? null : cell("id");
        lines.accept(
            new ActorLine(
                sense,
                name,
                spellings,
                id,
                country,
                base,
                role,
                cell("office"),
                person,
                from,
                to,
                table.file(),
                row.line()));
      }
    }

    private List<String> spellings(String name, String column) {
      List<String> aliases = row.has(column) ? row.list(column) : List.of();
      List<String> spellings = new ArrayList<>(aliases.size() + 1);
      spellings.add(name);
      spellings.addAll(aliases);
      return spellings;
    }

    private @Nullable String cell(String column) {
      return row.has(column) ? row.optional(column) : null;
    }

    /** A cell that must not be empty. */
    private String needed(String column) {
      String value = cell(column);
      if (value == null) {
        say(Rule.LINE, "column '" + column + "' is empty");
        return "";
      }
      return value;
    }

    private @Nullable String country(@Nullable String code) {
      if (code == null || code.isEmpty()) {
        return null;
      }
      if (!CountryCodes.looksRight(code)) {
        String form = "'%s' is no country code: three capital letters, as in PAK".formatted(code);
        say(Rule.COUNTRY, form);
      } else if (countries != null && !countries.knows(code)) {
        say(Rule.COUNTRY, "no such country '" + code + "'" + countries.hint(code));
      }
      return code;
    }

    private @Nullable Role role(@Nullable String name) {
      if (name == null || name.isEmpty()) {
        return null;
      }
      if (ROLES.contains(name)) {
        return Role.valueOf(name);
      }
      say(Rule.ROLE, "no such role '" + name + "'" + Nearest.hint(name, ROLES));
      return null;
    }

    private @Nullable LocalDate day(String column, boolean first) {
      String value = cell(column);
      LocalDate day = value == null ? null : DayCell.of(value, first);
      if (value != null && day == null) {
        say(
            Rule.DATE,
            "'%s' in column '%s' is no date: write 2011-09-26, 2011-09 or 2011"
                .formatted(value, column));
      }
      return day;
    }

    private void say(Rule rule, String what) {
      wrong = true;
      complaints.error(row.line(), rule, what);
    }
  }
}
