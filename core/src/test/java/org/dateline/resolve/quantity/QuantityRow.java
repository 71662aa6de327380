package org.dateline.resolve.quantity;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.Quantity;
import org.dateline.Span;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/**
 * One line of {@code resolve/quantity/quantities.tsv}: a sentence, the place of one number in it,
 * and what it means.
 *
 * @param low null where the number is no quantity
 */
record QuantityRow(
    boolean held,
    String sentence,
    Span place,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String bound,
    @Nullable String unit) {

  private static final Path FILE = Path.of("src/test/resources/resolve/quantity/quantities.tsv");

  static List<QuantityRow> all() {
    try (Reader reader = Files.newBufferedReader(FILE, StandardCharsets.UTF_8)) {
      List<QuantityRow> rows = new ArrayList<>();
      for (Table.Row row : Table.read("quantities.tsv", reader).rows()) {
        rows.add(of(row));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static QuantityRow of(Table.Row row) {
    String context = row.get("context");
    int open = context.indexOf('⟦');
    int close = context.indexOf('⟧');
    String sentence = context.replace("⟦", "").replace("⟧", "");
    String value = row.optional("value");
    int dash = value == null ? -1 : value.indexOf('-');
    String low = value == null || dash < 0 ? value : value.substring(0, dash);
    return new QuantityRow(
        row.get("set").equals("held"),
        sentence,
        new Span(open, close - 1),
        low == null ? null : new BigDecimal(low),
        value == null || dash < 0 ? null : new BigDecimal(value.substring(dash + 1)),
        row.optional("bound"),
        row.optional("unit"));
  }

  boolean isNone() {
    return low == null;
  }

  /** The quantity found at the place, or null. */
  @Nullable Quantity answer(List<Quantity> found) {
    Quantity nearest = null;
    for (Quantity quantity : found) {
      boolean begins =
          place.start() <= quantity.span().start() && quantity.span().start() < place.end();
      if (begins || !isNone() && quantity.span().overlaps(place)) {
        nearest = nearest == null || begins ? quantity : nearest;
      }
    }
    return nearest;
  }

  boolean valueAndBoundRight(@Nullable Quantity answer) {
    return answer != null
        && low != null
        && low.compareTo(answer.value()) == 0
        && (high == null
            ? answer.high() == null
            : answer.high() != null && high.compareTo(answer.high()) == 0)
        && answer.bound().label().replace("_", "").equals(bound);
  }

  /** Whether all of it is right; where nothing should be found, that nothing is. */
  boolean right(@Nullable Quantity answer) {
    return isNone() ? answer == null : valueAndBoundRight(answer) && unitOf(answer).equals(unit);
  }

  /** The table's word: the unit of money and measures, else what befell the people. */
  static String unitOf(@Nullable Quantity answer) {
    if (answer == null) {
      return "nothing";
    }
    return switch (answer.what()) {
      case "money", "measure" -> answer.unit();
      case "missing" -> "persons";
      default -> answer.what();
    };
  }
}
