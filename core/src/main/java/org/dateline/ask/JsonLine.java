package org.dateline.ask;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.knowledge.Nearest;
import org.dateline.read.Decoded;
import org.dateline.read.OneLine;
import org.dateline.read.json.BrokenJson;

/** A line of JSONL: an object that holds the fields. Others in it are passed over. */
record JsonLine(Fields fields) implements Lines {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .build();

  private static final int LONGEST_NAME = 40;

  @Override
  public Question question(long number, Decoded line) {
    try (JsonParser json = FACTORY.createParser(line.text())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return new Question.Broken(number, null, "no JSON object");
      }
      return question(number, json);
    } catch (JsonProcessingException e) {
      String where = e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
      return new Question.Broken(number, null, "broken JSON" + where + ": " + BrokenJson.reason(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Question question(long number, JsonParser json) throws IOException {
    Map<String, String> values = new HashMap<>();
    List<String> others = new ArrayList<>();
    String wrong = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (!Fields.NAMES.contains(name)) {
        others.add(name);
        json.skipChildren();
      } else if (value == JsonToken.VALUE_STRING) {
        values.put(name, json.getText());
      } else if (value != JsonToken.VALUE_NULL) {
        wrong = "the field '" + name + "' is no string";
        json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      return new Question.Broken(number, null, "something stands behind the JSON object");
    }
    if (wrong == null && !values.containsKey(Fields.TEXT)) {
      wrong = "no field 'text'" + hint(others);
    }
    return wrong == null
        ? fields.question(number, values)
        : new Question.Broken(number, null, wrong);
  }

  /** The name that may be a misspelt "text". */
  private static String hint(List<String> others) {
    List<String> names = others.stream().filter(name -> name.length() < LONGEST_NAME).toList();
    return Nearest.to(Fields.TEXT, names).map(n -> "; found '" + OneLine.of(n) + "'").orElse("");
  }
}
