package org.dateline.read.json;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.dateline.read.ArticleReader;
import org.dateline.read.Decoded;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/** Reads one article that is one JSON object over several lines. */
public final class JsonReader implements ArticleReader {
  /** The most bytes a file may have that is one JSON value. */
  private static final int LONGEST_FILE = 64 << 20;

  private final ArticleJson json = new ArticleJson();

  @Override
  public boolean knows(Input input) {
    return input.extension().equals("json") || JsonLinesReader.beginsAsObject(input.headText());
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    return List.of(reading(input)).iterator();
  }

  private Reading reading(Input input) throws IOException {
    byte[] bytes = input.stream().readNBytes(LONGEST_FILE + 1);
    if (bytes.length > LONGEST_FILE) {
      return new Reading.Failed(input.name(), "longer than 64 MiB; write one article a line");
    }
    Decoded decoded = input.encoding().decode(bytes);
    String text = decoded.text();
    if (text.isBlank()) {
      return new Reading.Empty(input.name());
    }
    if (text.stripLeading().startsWith("[")) {
      return new Reading.Failed(input.name(), "a JSON array; write one article a line");
    }
    return json.read(input.name(), decoded);
  }
}
