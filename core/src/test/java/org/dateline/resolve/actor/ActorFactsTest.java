package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.knowledge.Table;
import org.dateline.knowledge.Table.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What must hold between the lines of the shipped actor files. */
class ActorFactsTest {
  private static final List<Row> PERSONS =
      Stream.of("persons", "office-holders").flatMap(ActorFactsTest::rows).toList();
  private static final List<Row> MEMBERS = rows("members").toList();

  @Test
  void noTermEndsBeforeItBegins() {
    List<String> reversed =
        Stream.concat(PERSONS.stream(), MEMBERS.stream())
            .filter(row -> first(row).isAfter(last(row)))
            .map(Row::place)
            .toList();
    assertThat(reversed).isEmpty();
  }

  @Test
  void noPersonHoldsTwoTermsAtOnce() {
    assertThat(overlaps(PERSONS, row -> row.get("id"))).isEmpty();
  }

  @Test
  void noMemberIsInABodyTwice() {
    assertThat(overlaps(MEMBERS, row -> row.get("body") + " " + row.get("country"))).isEmpty();
  }

  @Test
  void aPersonIsInOneFile() {
    Set<String> others =
        rows("office-holders").map(row -> row.get("id")).collect(Collectors.toSet());
    List<String> both =
        rows("persons").filter(row -> others.contains(row.get("id"))).map(Row::place).toList();
    assertThat(both).isEmpty();
  }

  @Test
  void noBodyHasAPersonsId() {
    Set<String> persons = PERSONS.stream().map(row -> row.get("id")).collect(Collectors.toSet());
    List<String> shared =
        Stream.of("organs", "organisations", "armed-groups", "parties", "peoples")
            .flatMap(ActorFactsTest::rows)
            .filter(row -> persons.contains(row.get("id")))
            .map(Row::place)
            .toList();
    assertThat(shared).isEmpty();
  }

  @Test
  void bodiesAndMembersAreKnown() {
    Set<String> bodies =
        rows("organisations").map(row -> row.get("id")).collect(Collectors.toSet());
    Set<String> states = rows("states").map(row -> row.get("id")).collect(Collectors.toSet());
    List<String> unknown =
        MEMBERS.stream()
            .filter(
                row -> !bodies.contains(row.get("body")) || !states.contains(row.get("country")))
            .map(Row::place)
            .toList();
    assertThat(unknown).isEmpty();
  }

  @Test
  void theUnitedNationsHaveTheirMembers() {
    assertThat(membersOn("IGO.UN", LocalDate.of(1990, 1, 1))).hasSize(159);
    assertThat(membersOn("IGO.UN", LocalDate.of(2012, 1, 1))).hasSize(193);
    assertThat(membersOn("IGO.NATO", LocalDate.of(1990, 1, 1))).hasSize(16);
    assertThat(membersOn("IGO.EU", LocalDate.of(2020, 1, 31))).hasSize(28).contains("GBR");
    assertThat(membersOn("IGO.EU", LocalDate.of(2020, 2, 1))).hasSize(27).doesNotContain("GBR");
    assertThat(membersOn("IGO.ECOWAS", LocalDate.of(2025, 1, 29))).hasSize(12);
  }

  private static List<String> membersOn(String body, LocalDate day) {
    return MEMBERS.stream()
        .filter(row -> row.get("body").equals(body))
        .filter(row -> !first(row).isAfter(day) && !last(row).isBefore(day))
        .map(row -> row.get("country"))
        .toList();
  }

  /** Lines of one key whose times share more than a day of handing over. */
  private static List<String> overlaps(List<Row> rows, Function<Row, String> key) {
    Map<String, List<Row>> byKey = new HashMap<>();
    rows.forEach(row -> byKey.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(row));
    List<String> overlaps = new ArrayList<>();
    for (List<Row> terms : byKey.values()) {
      terms.sort(Comparator.comparing(ActorFactsTest::first));
      for (int i = 1; i < terms.size(); i++) {
        if (first(terms.get(i)).isBefore(last(terms.get(i - 1)))) {
          overlaps.add(terms.get(i - 1).place() + " and " + terms.get(i).place());
        }
      }
    }
    return overlaps;
  }

  private static Stream<Row> rows(String file) {
    return Table.shipped("actors/" + file + ".tsv").rows().stream();
  }

  private static LocalDate first(Row row) {
    return day(row.optional("from"), true, LocalDate.MIN);
  }

  private static LocalDate last(Row row) {
    return day(row.optional("to"), false, LocalDate.MAX);
  }

  private static LocalDate day(@Nullable String value, boolean first, LocalDate open) {
    if (value == null) {
      return open;
    }
    return switch (value.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(value), first ? 1 : 12, first ? 1 : 31);
      case 7 -> first ? YearMonth.parse(value).atDay(1) : YearMonth.parse(value).atEndOfMonth();
      default -> LocalDate.parse(value);
    };
  }
}
