package org.dateline.codebook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.dateline.knowledge.Table;

/** The shipped tables of the codebook, some of them put in place of by others. */
final class Tables implements Function<String, Table> {
  private final Map<String, Table> others = new HashMap<>();

  static Tables shipped() {
    return new Tables();
  }

  /** Puts a table of these lines, the first the columns, where the shipped one is. */
  Tables with(String file, String... lines) {
    others.put(file, table(file, lines));
    return this;
  }

  static Table table(String file, String... lines) {
    try {
      return Table.read(file, new StringReader(String.join("\n", lines)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Table apply(String file) {
    Table other = others.get(file);
    return other == null ? Table.shipped(file) : other;
  }
}
