package org.dateline.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.read.fields.FieldMap;
import org.dateline.read.fields.FieldNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds where in JSON the articles are: whether it is one itself, a list of them, or an object that
 * holds such a list: {@code {"articles":{"results":[...]}}}.
 *
 * <p>A list is one of articles where its first object has a text, or failing that a title. An
 * object that has a text itself is the article, whatever lists it holds.
 */
final class JsonShape {
  /** How many objects and lists may lie about the articles. */
  private static final int DEEPEST = 6;

  /** Keys under which articles are found: there one need not look at the rest. */
  private static final Set<String> LISTS =
      Set.of("articles", "results", "docs", "stories", "news", "hits", "documents", "data");

  private final FieldMap map;
  private final List<String> steps = new ArrayList<>();
  private @Nullable List<String> withText;
  private @Nullable List<String> withTitle;
  private boolean sure;
  private boolean listOfTitles;

  private JsonShape(FieldMap map) {
    this.map = map;
  }

  /**
   * The steps to the list, as {@link JsonElements} takes them; none where the outermost objects are
   * the articles.
   *
   * @param parser at the beginning; may break off anywhere
   */
  static List<String> path(JsonParser parser, FieldMap map) {
    JsonShape shape = new JsonShape(map);
    JsonToken first = null;
    try {
      first = parser.nextToken();
      shape.container(parser, first);
    } catch (IOException e) {
      // What was seen before the break has to do; whoever reads comes upon it again.
    }
    if (shape.withText != null) {
      return shape.withText;
    }
    if (shape.withTitle != null) {
      return shape.withTitle;
    }
    return first == JsonToken.START_ARRAY ? List.of("") : List.of();
  }

  /** Whether articles are found under this key. */
  static boolean isList(String key) {
    return LISTS.contains(key);
  }

  private void container(JsonParser parser, @Nullable JsonToken token) throws IOException {
    steps.add("");
    if (token == JsonToken.START_OBJECT) {
      object(parser);
    } else if (token == JsonToken.START_ARRAY) {
      list(parser);
    }
    steps.remove(steps.size() - 1);
  }

  /** Looks at the first object of a list; passes over the rest. */
  private void list(JsonParser parser) throws IOException {
    boolean looked = false;
    while (!sure && parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == JsonToken.START_OBJECT && !looked) {
        looked = true;
        steps.add("");
        object(parser);
        steps.remove(steps.size() - 1);
        sure |= withText != null && isKnownList();
        listOfTitles |= withTitle != null && isKnownList();
      } else {
        parser.skipChildren();
      }
    }
  }

  private boolean isKnownList() {
    return steps.size() == 1 || isList(steps.get(steps.size() - 1));
  }

  /** Looks at an object; where it is an article, what holds it is the list. */
  private void object(JsonParser parser) throws IOException {
    List<String> before = withText;
    boolean text = false;
    boolean title = false;
    try {
      for (String key = next(parser); key != null; key = next(parser)) {
        JsonToken token = parser.nextToken();
        FieldNode known = map.root().at(key);
        if (known != null && !token.isStructStart()) {
          text |= known.isText() && token == JsonToken.VALUE_STRING;
          title |= known.isTitle();
        } else if (token.isStructStart()) {
          text |= inside(parser, key, known);
        }
      }
    } finally {
      found(text, title, before);
    }
  }

  private @Nullable String next(JsonParser parser) throws IOException {
    return sure ? null : parser.nextFieldName();
  }

  /** Whether what lies under a key gives the text of the object. */
  private boolean inside(JsonParser parser, String key, @Nullable FieldNode known)
      throws IOException {
    if (known != null && (known.goesOn() || known.isText())) {
      return hasText(parser, known);
    }
    if (steps.size() >= DEEPEST) {
      parser.skipChildren();
      return false;
    }
    steps.add(key);
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      list(parser);
    } else {
      object(parser);
    }
    steps.remove(steps.size() - 1);
    return false;
  }

  private static boolean hasText(JsonParser parser, FieldNode node) throws IOException {
    boolean text = false;
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        text |= node.isText() && parser.currentToken() == JsonToken.VALUE_STRING;
        text |= parser.currentToken().isStructStart() && hasText(parser, node);
      }
      return text;
    }
    for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
      JsonToken token = parser.nextToken();
      FieldNode known = node.at(key);
      if (known == null) {
        parser.skipChildren();
      } else if (token.isStructStart()) {
        text |= hasText(parser, known);
      } else {
        text |= known.isText() && token == JsonToken.VALUE_STRING;
      }
    }
    return text;
  }

  /** What lists there are in an object with a text are no longer looked at. */
  private void found(boolean text, boolean title, @Nullable List<String> before) {
    List<String> list = List.copyOf(steps.subList(0, steps.size() - 1));
    if (sure) {
      return;
    }
    if (text) {
      withText = before == null ? list : before;
    } else if (title && !listOfTitles) {
      withTitle = list;
    }
  }
}
