package org.dateline.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.Moment;
import org.dateline.Span;
import org.dateline.When;
import org.junit.jupiter.api.Test;

/**
 * The table {@code resolve/time/expressions.tsv}: expressions of time in sentences, with their
 * right dates. Its held rows were kept back while the rules were made; only their total is shown.
 */
class ExpressionsTest {
  private static final Path TABLE = Path.of("src/test/resources/resolve/time/expressions.tsv");
  private static final DateResolver DATES = new DateResolver();

  /** One row, and what the resolver made of it. */
  private record Row(
      String set, String published, String context, String value, String kind, String got) {

    boolean right() {
      return value.equals(got);
    }
  }

  @Test
  void nearlyAllExpressionsHaveTheirRightDate() throws IOException {
    List<Row> rows = rows(TABLE);

    assertThat(share(rows, "dev")).describedAs(report(rows)).isGreaterThanOrEqualTo(0.97);
    assertThat(share(rows, "held")).describedAs(report(rows)).isGreaterThanOrEqualTo(0.945);
  }

  /** Prints the report, with the misses of the dev rows. */
  public static void main(String... arguments) throws IOException {
    System.out.println(report(rows(arguments.length > 0 ? Path.of(arguments[0]) : TABLE)));
  }

  private static double share(List<Row> rows, String set) {
    List<Row> those = rows.stream().filter(row -> row.set.equals(set)).toList();
    return (double) those.stream().filter(Row::right).count() / those.size();
  }

  private static String report(List<Row> rows) {
    StringBuilder report = new StringBuilder("\n");
    Map<String, int[]> kinds = new TreeMap<>();
    for (Row row : rows) {
      if (!row.set.equals("dev")) {
        continue;
      }
      int[] kind = kinds.computeIfAbsent(row.kind, key -> new int[2]);
      kind[row.right() ? 0 : 1]++;
      if (!row.right()) {
        report.append(
            String.format(
                Locale.ROOT,
                "%s  %s  [%s] wanted %s, got %s%n",
                row.published,
                row.context,
                row.kind,
                row.value.isEmpty() ? "none" : row.value,
                row.got.isEmpty() ? "none" : row.got));
      }
    }
    kinds.forEach(
        (kind, counts) ->
            report.append(
                String.format(
                    Locale.ROOT, "%-26s %3d of %3d%n", kind, counts[0], counts[0] + counts[1])));
    for (String set : List.of("dev", "held")) {
      long all = rows.stream().filter(row -> row.set.equals(set)).count();
      long right = rows.stream().filter(row -> row.set.equals(set) && row.right()).count();
      report.append(
          String.format(
              Locale.ROOT, "%-4s %d of %d right, %.4f%n", set, right, all, share(rows, set)));
    }
    return report.toString();
  }

  private static List<Row> rows(Path table) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      if (line.startsWith("dev\t") || line.startsWith("held\t")) {
        String[] cells = line.split("\t", -1);
        rows.add(
            new Row(
                cells[0], cells[1], cells[2], cells[3], cells[5], resolved(cells[1], cells[2])));
      }
    }
    return rows;
  }

  private static String resolved(String published, String context) {
    int start = context.indexOf('⟦');
    int end = context.indexOf('⟧') - 1;
    String text = context.replace("⟦", "").replace("⟧", "");
    Moment at =
        published.length() == 10
            ? Moment.of(LocalDate.parse(published))
            : Moment.of(OffsetDateTime.parse(published));
    return DATES
        .sentence(text, at, DayOrder.UNKNOWN)
        .in(new Span(start, end))
        .map(SentenceDates.Told::when)
        .map(When::value)
        .orElse("");
  }
}
