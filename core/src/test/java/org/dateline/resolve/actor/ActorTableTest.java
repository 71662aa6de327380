package org.dateline.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dateline.Actor;
import org.dateline.knowledge.Table;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How many phrases of {@code resolve/actor/phrases.tsv} get the right country and role. Rows of the
 * set "held" are kept from the eyes of those who write rules and dictionaries: no report names
 * them.
 */
class ActorTableTest {
  private static final Path FILE = Path.of("src/test/resources/resolve/actor/phrases.tsv");
  private static final double LEAST_COUNTRY = 0.965;
  private static final double LEAST_ROLE = 0.97;

  private static List<Answer> answers = List.of();

  /** One row and what the resolver makes of its phrase. */
  private record Answer(Table.Row row, Actor actor) {
    boolean held() {
      return row.get("set").equals("held");
    }

    boolean countryRight() {
      return right("country", actor.country());
    }

    boolean roleRight() {
      return right("role", actor.role() == null ? null : actor.role().name());
    }

    private boolean right(String column, @Nullable String given) {
      String wanted = row.optional(column);
      return wanted == null
          ? given == null
          : List.of(wanted.split("\\|", -1)).contains(given == null ? "none" : given);
    }

    String line() {
      return String.join(
          "\t",
          (countryRight() ? "" : "country ") + (roleRight() ? "" : "role"),
          row.get("phrase"),
          row.get("date"),
          text(row.optional("document_country")),
          "wanted " + text(row.optional("country")) + " " + text(row.optional("role")),
          "given " + text(actor.country()) + " " + actor.role(),
          row.get("kind"),
          String.join("; ", actor.because()));
    }

    private static String text(@Nullable String cell) {
      return cell == null ? "" : cell;
    }
  }

  @BeforeAll
  static void resolve() throws IOException {
    answers = answers(FILE);
  }

  @Test
  void theCountryIsRightOnNearlyAllPhrases() {
    assertThat(share(Predicate.not(Answer::held), Answer::countryRight))
        .describedAs("country")
        .isGreaterThanOrEqualTo(LEAST_COUNTRY);
    assertThat(share(Answer::held, Answer::countryRight))
        .describedAs("country")
        .isGreaterThanOrEqualTo(LEAST_COUNTRY);
  }

  @Test
  void theRoleIsRightOnNineInTenPhrases() {
    assertThat(share(Predicate.not(Answer::held), Answer::roleRight))
        .describedAs("role")
        .isGreaterThanOrEqualTo(LEAST_ROLE);
    assertThat(share(Answer::held, Answer::roleRight))
        .describedAs("role")
        .isGreaterThanOrEqualTo(LEAST_ROLE);
  }

  private static double share(Predicate<Answer> of, Predicate<Answer> right) {
    List<Answer> rows = answers.stream().filter(of).toList();
    return (double) rows.stream().filter(right).count() / rows.size();
  }

  /** Prints the shares, and the rows of the set "dev" that are wrong. */
  public static void main(String... arguments) throws IOException {
    answers = answers(arguments.length == 0 ? FILE : Path.of(arguments[0]));
    answers.stream()
        .filter(answer -> !answer.held())
        .filter(answer -> !answer.countryRight() || !answer.roleRight())
        .forEach(answer -> System.out.println(answer.line()));
    System.out.println(report("dev", Predicate.not(Answer::held)));
    System.out.println(report("held", Answer::held));
  }

  private static String report(String set, Predicate<Answer> of) {
    return String.format(
        Locale.ROOT,
        "%s: country %.4f, role %.4f",
        set,
        share(of, Answer::countryRight),
        share(of, Answer::roleRight));
  }

  private static List<Answer> answers(Path file) throws IOException {
    ActorResolver resolver = new ActorResolver(Dictionary.shipped());
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return Table.read("phrases.tsv", in).rows().stream()
          .map(
              row ->
                  new Answer(
                      row,
                      resolver.phrase(
                          row.get("phrase"),
                          LocalDate.parse(row.get("date")),
                          row.optional("document_country"))))
          .toList();
    }
  }
}
