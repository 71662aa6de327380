package org.dateline.unknown;

import static org.dateline.export.JsonText.string;
import static org.dateline.export.JsonText.strings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Writes what is unknown as lines of JSON.
 *
 * <p>A name has the keys {@code name, aliases, id, country, role, kind, seen, articles, because,
 * examples}, a noun {@code noun, seen, articles, examples}. An example is {@code {"article",
 * "text", "start", "end"}}: the phrase stands from {@code start} to {@code end} of its text.
 */
public final class UnknownJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private UnknownJson() {}

  /** A name on one line, without the line's end. */
  public static String line(UnknownName name) {
    return written(
        json -> {
          string(json, "name", name.name());
          strings(json, "aliases", name.aliases());
          string(json, "id", name.id());
          string(json, "country", name.guess().country());
          string(json, "role", Objects.toString(name.guess().role(), null));
          string(json, "kind", name.kind().isEmpty() ? null : name.kind());
          json.writeNumberField("seen", name.seen());
          json.writeNumberField("articles", name.articles());
          strings(json, "because", name.guess().because());
          examples(json, name.examples());
        });
  }

  /** A noun on one line, without the line's end. */
  public static String line(UnknownNoun noun) {
    return written(
        json -> {
          string(json, "noun", noun.noun());
          json.writeNumberField("seen", noun.seen());
          json.writeNumberField("articles", noun.articles());
          examples(json, noun.examples());
        });
  }

  /** Writes the fields of an object. */
  private interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  private static String written(Fields fields) {
    StringWriter writer = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(writer)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toString();
  }

  private static void examples(JsonGenerator json, List<Excerpt> examples) throws IOException {
    json.writeArrayFieldStart("examples");
    for (Excerpt example : examples) {
      json.writeStartObject();
      string(json, "article", example.article());
      string(json, "text", example.text());
      json.writeNumberField("start", example.phrase().start());
      json.writeNumberField("end", example.phrase().end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
