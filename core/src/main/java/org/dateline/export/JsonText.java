package org.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.dateline.text.WholeText;
import org.jspecify.annotations.Nullable;

/** Writes texts into JSON: null for none, and a whole character for a surrogate that is alone. */
public final class JsonText {
  private JsonText() {}

  /** A key with a text, or with null. */
  public static void string(JsonGenerator json, String key, @Nullable String value)
      throws IOException {
    if (value == null) {
      json.writeNullField(key);
    } else {
      json.writeStringField(key, WholeText.of(value));
    }
  }

  /** A key with a list of texts. */
  public static void strings(JsonGenerator json, String key, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (String value : values) {
      json.writeString(WholeText.of(value));
    }
    json.writeEndArray();
  }
}
