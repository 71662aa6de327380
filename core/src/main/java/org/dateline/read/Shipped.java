package org.dateline.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Table;

/** The word lists that lie beside the classes of this package. */
final class Shipped {
  private Shipped() {}

  /** The table in {@code file}. */
  static Table table(String file) {
    try (InputStream in = Shipped.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new KnowledgeException(file + ": not found inside the program; rebuild it");
      }
      return Table.read(file, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
