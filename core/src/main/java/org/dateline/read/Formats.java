package org.dateline.read;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;

/** The formats that are read, in the order in which they are asked. */
final class Formats {
  private static final List<ArticleReader> ALL =
      List.of(
          new BinaryReader(),
          new JsonLinesReader(),
          new JsonReader(),
          new MarkupReader(),
          new PlainTextReader());

  private Formats() {}

  /** The readings of {@code input}, by the first format that knows it; the last knows all. */
  static Iterator<Reading> read(Input input) throws IOException {
    for (ArticleReader format : ALL) {
      if (format.knows(input)) {
        return format.read(input);
      }
    }
    throw new IllegalStateException("plain text takes what no other format knows");
  }
}
