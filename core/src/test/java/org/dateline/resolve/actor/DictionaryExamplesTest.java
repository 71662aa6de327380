package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.knowledge.Table;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.Token;
import org.dateline.resolve.actor.phrase.Composer;
import org.dateline.resolve.actor.phrase.Identity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that dictionary lines carry: {@code two Chinese warplanes = CHN MIL}. */
class DictionaryExamplesTest {
  private static final String GETS = " = ";
  private static Composer composer;

  @BeforeAll
  static void load() {
    composer = new Composer(Dictionary.shipped());
  }

  static Stream<Arguments> examples() {
    return Stream.of(
            "roles",
            "organs",
            "organisations",
            "armed-groups",
            "parties",
            "peoples",
            "persons",
            "office-holders")
        .flatMap(file -> Table.shipped("actors/" + file + ".tsv").rows().stream())
        .filter(row -> row.optional("example") != null)
        .map(row -> Arguments.of(row.place(), row.get("example"), day(row)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("examples")
  void theExampleHolds(String place, String example, @Nullable LocalDate day) {
    int between = example.indexOf(GETS);
    Identity identity = composer.compose(Token.of(example.substring(0, between)), day);
    String code =
        Stream.of(identity.country(), identity.role())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .distinct()
            .collect(Collectors.joining(" "));
    String wanted =
        Stream.of(example.substring(between + GETS.length()).split(" ", -1))
            .distinct()
            .collect(Collectors.joining(" "));
    assertThat(code).as(place).isEqualTo(wanted);
  }

  /** A day on which a dated line holds. */
  private static @Nullable LocalDate day(Table.Row row) {
    if (row.place().startsWith("roles")) {
      return null;
    }
    String from = row.optional("from");
    String to = row.optional("to");
    if (from != null) {
      return LocalDate.of(year(from), 12, 31);
    }
    return to == null ? null : LocalDate.of(year(to) - 1, 12, 31);
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }
}
