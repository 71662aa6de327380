package org.dateline.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes values out of one JSON object, and says where one is missing. */
record Fields(String place, JsonNode node) {

  /** The text of a field, or null where it is missing, null or empty. */
  @Nullable String optional(String key) {
    JsonNode value = node.path(key);
    return value.isValueNode() && !value.isNull() && !value.asText().isEmpty()
        ? value.asText()
        : null;
  }

  /** The text of a field that must be there. */
  String required(String key) {
    JsonNode value = node.path(key);
    if (!value.isValueNode() || value.isNull()) {
      throw new EvaluationException(place + ": '" + key + "' is missing");
    }
    return value.asText();
  }

  /** The number of a field that must be there. */
  int number(String key) {
    JsonNode value = node.path(key);
    if (!value.canConvertToInt()) {
      throw new EvaluationException(place + ": '" + key + "' is not a whole number");
    }
    return value.intValue();
  }

  /** Whether a field says so, or what holds where it is missing. */
  boolean flag(String key, boolean otherwise) {
    return node.path(key).asBoolean(otherwise);
  }

  /** The object in a field; an empty one where it is missing or null. */
  Fields inside(String key) {
    return new Fields(place + ": " + key, node.path(key));
  }

  /** The objects in a list; none where it is missing or null. */
  List<Fields> each(String key) {
    List<Fields> items = new ArrayList<>();
    for (JsonNode item : node.path(key)) {
      items.add(new Fields(place + ": " + key + "[" + items.size() + "]", item));
    }
    return items;
  }

  /** The actors in a list. */
  List<NamedActor> actors(String key) {
    return each(key).stream()
        .map(actor -> new NamedActor(actor.optional("text"), actor.optional("country")))
        .toList();
  }
}
