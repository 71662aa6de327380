package org.dateline.resolve.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dateline.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The sentences of {@code resolve/quantity/quantities.tsv}. The held half was not looked at while
 * the rules and lists were written.
 */
class QuantityTableTest {
  private static final QuantityFinder FINDER = QuantityFinder.shipped();

  @Test
  void nearlyAllNumbersOfTheDevelopmentHalfAreUnderstood() {
    List<QuantityRow> rows = rows(false, false);
    assertThat(share(rows)).describedAs(report(rows, true)).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void mostNumbersOfTheHeldHalfAreUnderstood() {
    assertThat(share(rows(true, false))).isGreaterThanOrEqualTo(0.78);
  }

  @Test
  void whatIsNoQuantityIsLeftOutInTheDevelopmentHalf() {
    List<QuantityRow> rows = rows(false, true);
    assertThat(share(rows)).describedAs(report(rows, true)).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void whatIsNoQuantityIsMostlyLeftOutInTheHeldHalf() {
    assertThat(share(rows(true, true))).isGreaterThanOrEqualTo(0.95);
  }

  /** Prints the totals, and the rows of the development half that are wrong. */
  public static void main(String... arguments) {
    for (boolean none : new boolean[] {false, true}) {
      System.out.println(
          (none ? "no quantities, dev: " : "quantities, dev: ") + report(rows(false, none), true));
      System.out.println(
          (none ? "no quantities, held: " : "quantities, held: ")
              + report(rows(true, none), false));
    }
  }

  private static List<QuantityRow> rows(boolean held, boolean none) {
    return QuantityRow.all().stream()
        .filter(row -> row.held() == held && row.isNone() == none)
        .toList();
  }

  private static @Nullable Quantity answer(QuantityRow row) {
    return row.answer(FINDER.find(row.sentence()));
  }

  private static double share(List<QuantityRow> rows) {
    return (double) rows.stream().filter(row -> row.right(answer(row))).count() / rows.size();
  }

  private static String report(List<QuantityRow> rows, boolean misses) {
    long found = rows.stream().filter(row -> answer(row) != null).count();
    long valued = rows.stream().filter(row -> row.valueAndBoundRight(answer(row))).count();
    StringBuilder report =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%d rows, something found in %d, value and bound right in %d, all right %.3f%n",
                rows.size(),
                found,
                valued,
                share(rows)));
    for (QuantityRow row : rows) {
      Quantity answer = answer(row);
      if (misses && !row.right(answer)) {
        report.append(
            "  %s [%s] wants %s %s %s %s, got %s%n"
                .formatted(
                    row.sentence(),
                    row.place().in(row.sentence()),
                    row.low(),
                    row.high(),
                    row.bound(),
                    row.unit(),
                    answer));
      }
    }
    return report.toString();
  }
}
