package org.dateline.read.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.SuccessiveReadings;
import org.dateline.read.fields.FieldMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that is an article over several lines, several such articles, a list of articles, or
 * an object that holds such a list. The articles of a list are called {@code file#1}, {@code
 * file#2}; one that is broken is one failure, and those after it are read. At most one is in
 * memory, however long the list is.
 */
public final class JsonReader implements ArticleReader {
  /** How far one looks for where the articles are. */
  private static final int LOOKED_AT = 4 << 20;

  private final FieldMap map;
  private final JsonArticle json;

  /** Reads by the names in {@code map}. */
  public JsonReader(FieldMap map) {
    this.map = map;
    this.json = new JsonArticle(map);
  }

  @Override
  public boolean knows(Input input) {
    String head = input.headText();
    return input.extension().equals("json") || beginsAsObject(head) || beginsAsList(head);
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    InputStream stream = input.stream();
    stream.skipNBytes(Math.min(input.encoding().mark(), input.head().length));
    if (!input.encoding().isOfBytes()) {
      stream = new BufferedInputStream(new TranscodedStream(stream, input.encoding().charset()));
    }
    return articles(input.name(), stream);
  }

  /** The articles in a stream of UTF-8 that can be marked. */
  Iterator<Reading> articles(String name, InputStream stream) throws IOException {
    List<String> path = path(stream);
    return new Articles(name, new JsonElements(stream, path, JsonLinesReader.LONGEST_LINE), path);
  }

  private List<String> path(InputStream stream) throws IOException {
    stream.mark(LOOKED_AT);
    // A reader reads ahead, but never past what it is given.
    InputStream start = new BoundedStart(stream, LOOKED_AT);
    try (JsonParser parser =
        JsonSource.parser(new InputStreamReader(start, StandardCharsets.UTF_8))) {
      return JsonShape.path(parser, map);
    } finally {
      stream.reset();
    }
  }

  /** Whether the text begins as a JSON object with a key does. */
  static boolean beginsAsObject(String head) {
    String start = head.stripLeading();
    return start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"");
  }

  /** Whether the text begins as a list of such objects does. */
  private static boolean beginsAsList(String head) {
    String start = head.stripLeading();
    return start.startsWith("[") && beginsAsObject(start.substring(1));
  }

  /** The readings of the articles, in order. */
  private final class Articles extends SuccessiveReadings {
    private final String file;
    private final JsonElements elements;
    private final boolean listed;
    private long count;

    Articles(String file, JsonElements elements, List<String> path) {
      this.file = file;
      this.elements = elements;
      this.listed = !path.isEmpty();
    }

    @Override
    protected @Nullable Reading following() throws IOException {
      if (!elements.next()) {
        end();
        return count > 0 ? null : none();
      }
      count++;
      String name = listed || count > 1 || !elements.isLast() ? file + "#" + count : file;
      if (elements.isTooLong()) {
        return new Reading.Failed(name, "an article of more than 32 MiB, which none is");
      }
      return json.read(
          name, JsonSource.of(elements.bytes(), elements.length(), elements.isAscii()));
    }

    private Reading none() {
      return elements.sawAny()
          ? new Reading.Failed(file, "no JSON object with an article in it")
          : new Reading.Empty(file);
    }
  }
}
