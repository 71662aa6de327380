package org.dateline.export;

import static org.dateline.export.JsonText.string;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dateline.resolve.place.Candidate;
import org.dateline.resolve.place.Place;
import org.jspecify.annotations.Nullable;

/**
 * The places that bear a name as one line of JSON: {@code {"text", "places": [{"name", "kind",
 * "country", "admin1", "admin2", "lat", "lon", "people", "geonames", "because"}]}}, the best first.
 * What is not known is null.
 */
public final class PlaceJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private PlaceJson() {}

  /** The line, without its end. */
  public static String line(String text, List<Candidate> places) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("text", text);
      json.writeArrayFieldStart("places");
      for (Candidate candidate : places) {
        place(json, candidate);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static void place(JsonGenerator json, Candidate candidate) throws IOException {
    Place place = candidate.place();
    json.writeStartObject();
    string(json, "name", place.name());
    string(json, "kind", place.kind().name().toLowerCase(Locale.ROOT));
    string(json, "country", place.country());
    string(json, "admin1", place.admin1());
    string(json, "admin2", place.admin2());
    json.writeNumberField("lat", place.latitude());
    json.writeNumberField("lon", place.longitude());
    number(json, "people", place.people() == 0 ? null : place.people());
    number(json, "geonames", place.geonames());
    string(json, "because", candidate.because());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String key, @Nullable Long value)
      throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeNumberField(key, value);
    }
  }
}
