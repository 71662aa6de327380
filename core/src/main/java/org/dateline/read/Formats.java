package org.dateline.read;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.dateline.read.json.JsonLinesReader;
import org.dateline.read.json.JsonReader;
import org.dateline.read.plain.BinaryReader;
import org.dateline.read.plain.PlainTextReader;

/**
 * The formats that are read, in the order in which they are asked. The one place that knows them
 * all.
 */
final class Formats implements InnerReader {
  /** How deep archives may lie in each other: an archive in an archive. */
  private static final int DEEPEST = 2;

  private final List<ArticleReader> all;

  Formats(ReadOptions options) {
    all =
        List.of(
            new BinaryReader(),
            new JsonLinesReader(),
            new JsonReader(),
            new MarkupReader(),
            new PlainTextReader());
  }

  /** The readings of {@code input}, by the first format that knows it; the last knows all. */
  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    if (input.depth() > DEEPEST) {
      Reading tooDeep = new Reading.Skipped(input.name(), "deeper than two archives in each other");
      return List.of(tooDeep).iterator();
    }
    for (ArticleReader format : all) {
      if (format.knows(input)) {
        return format.read(input);
      }
    }
    throw new IllegalStateException("plain text takes what no other format knows");
  }
}
