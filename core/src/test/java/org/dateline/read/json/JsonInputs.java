package org.dateline.read.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.fields.FieldMap;

/** Reads bytes as if a JSON file of some name held them. */
final class JsonInputs {
  private static final FieldMap MAP = FieldMap.of(Map.of());

  private JsonInputs() {}

  static List<Reading> readings(String name, byte[] bytes) {
    List<Reading> all = new ArrayList<>();
    try {
      Input input = Input.open(name, new ByteArrayInputStream(bytes), true);
      ArticleReader lines = new JsonLinesReader(MAP);
      ArticleReader reader = lines.knows(input) ? lines : new JsonReader(MAP);
      Iterator<Reading> readings = reader.read(input);
      readings.forEachRemaining(all::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
