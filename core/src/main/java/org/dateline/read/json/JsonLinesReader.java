package org.dateline.read.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.dateline.read.ArticleReader;
import org.dateline.read.ByteLines;
import org.dateline.read.Decoded;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;

/** Reads article JSONL, one article a line, each line by itself. */
public final class JsonLinesReader implements ArticleReader {
  /** The most bytes a line may have. */
  static final int LONGEST_LINE = 32 << 20;

  private final ArticleJson json = new ArticleJson();

  @Override
  public boolean knows(Input input) {
    return switch (input.extension()) {
      case "jsonl", "ndjson" -> true;
      case "json" -> beginsWithWholeObject(input.headText());
      default -> beginsAsObject(input.headText()) && beginsWithWholeObject(input.headText());
    };
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    InputStream stream = input.stream();
    stream.skipNBytes(input.encoding().mark());
    if (!input.encoding().isOfBytes()) {
      stream = new TranscodedStream(stream, input.encoding().charset());
    }
    return new Lines(input.name(), new ByteLines(stream, LONGEST_LINE));
  }

  /** Whether the text begins as a JSON object with a key does. */
  static boolean beginsAsObject(String head) {
    String start = head.stripLeading();
    return start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"");
  }

  /** Whether the first line is, as far as it can be seen, an object of its own. */
  private static boolean beginsWithWholeObject(String head) {
    String start = head.stripLeading();
    int end = start.indexOf('\n');
    boolean object = start.startsWith("{");
    return object && (end < 0 || start.substring(0, end).stripTrailing().endsWith("}"));
  }

  /** The readings of the lines, in order; blank lines are none. */
  private final class Lines implements Iterator<Reading> {
    private final String file;
    private final ByteLines lines;
    private @Nullable Reading next;
    private boolean ended;
    private boolean any;

    Lines(String file, ByteLines lines) {
      this.file = file;
      this.lines = lines;
    }

    @Override
    public boolean hasNext() {
      try {
        while (next == null && !ended) {
          next = read();
        }
      } catch (IOException e) {
        ended = true;
        throw new UncheckedIOException(e);
      }
      return next != null;
    }

    @Override
    public Reading next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException("no more lines");
      }
      Reading reading = next;
      next = null;
      any = true;
      return reading;
    }

    private @Nullable Reading read() throws IOException {
      if (!lines.next()) {
        ended = true;
        return any ? null : new Reading.Empty(file);
      }
      String name = file + ":" + lines.number();
      if (lines.isTooLong()) {
        return new Reading.Failed(name, "a line of more than 32 MiB, which no article is");
      }
      Decoded line = lines.decoded();
      return line.text().isBlank() ? null : json.read(name, line);
    }
  }
}
