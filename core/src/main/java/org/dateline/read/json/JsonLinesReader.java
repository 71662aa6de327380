package org.dateline.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import org.dateline.read.ArticleReader;
import org.dateline.read.ByteLines;
import org.dateline.read.Decoded;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.SuccessiveReadings;
import org.dateline.read.fields.FieldMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads article JSONL, one article a line, each line by itself. Where a line is an object that
 * holds a list of articles, these are read, and called {@code file:42#1}.
 */
public final class JsonLinesReader implements ArticleReader {
  /** The most bytes a line may have. */
  static final int LONGEST_LINE = 32 << 20;

  private final FieldMap map;
  private final JsonArticle json;
  private final JsonReader lists;

  /** Reads by the names in {@code map}. */
  public JsonLinesReader(FieldMap map) {
    this.map = map;
    this.json = new JsonArticle(map);
    this.lists = new JsonReader(map);
  }

  @Override
  public boolean knows(Input input) {
    String head = input.headText();
    return switch (input.extension()) {
      case "jsonl", "ndjson" -> !beginsOverSeveralLines(head);
      case "json" -> beginsWithWholeObject(head) && !isOneWrapper(head);
      default ->
          JsonReader.beginsAsObject(head) && beginsWithWholeObject(head) && !isOneWrapper(head);
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

  /** Whether the first line is, as far as it can be seen, an object of its own. */
  private static boolean beginsWithWholeObject(String head) {
    String start = head.stripLeading();
    int end = start.indexOf('\n');
    boolean object = start.startsWith("{");
    return object && (end < 0 || start.substring(0, end).stripTrailing().endsWith("}"));
  }

  /** Whether the first line only opens an object or a list. */
  private static boolean beginsOverSeveralLines(String head) {
    String first = head.stripLeading().lines().findFirst().orElse("").strip();
    return first.equals("{") || first.startsWith("[");
  }

  /** Whether it is one long line that holds many articles: as a line it would be too long. */
  private boolean isOneWrapper(String head) {
    if (head.strip().indexOf('\n') >= 0) {
      return false;
    }
    try (JsonParser parser = JsonSource.of(new Decoded(head, null)).parser()) {
      return !JsonShape.path(parser, map).isEmpty() || parser.nextToken() == JsonToken.START_OBJECT;
    } catch (IOException e) {
      return false; // it is broken, or goes on after the head
    }
  }

  /** The readings of the lines, in order; blank lines are none. */
  private final class Lines extends SuccessiveReadings {
    private final String file;
    private final ByteLines lines;
    private Iterator<Reading> inLine = Collections.emptyIterator();

    Lines(String file, ByteLines lines) {
      this.file = file;
      this.lines = lines;
    }

    @Override
    protected @Nullable Reading following() throws IOException {
      if (inLine.hasNext()) {
        return inLine.next();
      }
      if (!lines.next()) {
        end();
        return isWithoutReadings() ? new Reading.Empty(file) : null;
      }
      String name = file + ":" + lines.number();
      if (lines.isTooLong()) {
        return new Reading.Failed(name, "a line of more than 32 MiB, which no article is");
      }
      if (lines.isBlank()) {
        return null;
      }
      JsonSource line = JsonSource.of(lines.bytes(), lines.length(), lines.isAscii());
      Reading reading = json.readIfText(name, line);
      return reading == null ? fromList(name, line) : reading;
    }

    private @Nullable Reading fromList(String name, JsonSource line) throws IOException {
      try (JsonParser parser = line.parser()) {
        if (JsonShape.path(parser, map).isEmpty()) {
          return json.withoutText(name, line);
        }
      }
      inLine = lists.articles(name, line.stream());
      return null;
    }
  }
}
