package org.dateline.read.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.dateline.read.OneLine;
import org.dateline.read.Reading;
import org.dateline.read.Trouble;
import org.dateline.read.fields.FieldMap;
import org.dateline.read.fields.FieldNode;
import org.dateline.read.fields.FieldValues;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article from a JSON object, by the names of {@code fields.tsv}: Dateline's own ({@code
 * {"id","title","subtitle","author","published","updated","agency","dateline","language",
 * "section","url","revision","teaser","text"}}, of which only {@code text} must be there) or those
 * of others.
 *
 * <p>The text is kept as it is, character by character, unless it is HTML; only halves of surrogate
 * pairs, which no encoding can write, become U+FFFD. A number or truth value in another field is
 * taken as written; a list of authors or paragraphs is joined. Agency and dateline, where not
 * given, are taken from how the text opens. Other fields are passed over. A key of an article that
 * is given twice is an error: which one is meant cannot be known.
 */
final class JsonArticle {
  private static final int FEWEST_CHARACTERS = 200;

  private final FieldMap map;

  JsonArticle(FieldMap map) {
    this.map = map;
  }

  /** What comes of {@code json}, called {@code name}. */
  Reading read(String name, JsonSource json) {
    Reading reading = readIfText(name, json);
    return reading == null ? withoutText(name, json) : reading;
  }

  /** The same, or null where it is sound JSON in which no field is known to hold the text. */
  @Nullable Reading readIfText(String name, JsonSource json) {
    try (JsonParser parser = json.parser()) {
      OneObject found = new OneObject();
      found.read(parser);
      if (found.values.hasText()) {
        return found.values.reading(name, json.note());
      }
      return found.wrongText == null ? null : new Reading.Failed(name, found.wrongText);
    } catch (WrongArticle e) {
      return new Reading.Failed(name, e.reason);
    } catch (IOException e) {
      return trouble(name, e);
    }
  }

  /** Says what is missing, and where it may be. */
  Reading withoutText(String name, JsonSource json) {
    try (JsonParser parser = json.parser()) {
      Unknown unknown = new Unknown();
      unknown.look(parser);
      if (unknown.longest >= FEWEST_CHARACTERS) {
        return new Reading.Failed(
            name,
            OneLine.of(
                "no text in the article; if it is '%s', say so with --map text=%s"
                    .formatted(unknown.path, unknown.path)));
      }
      if (unknown.emptyList) {
        return new Reading.Empty(name);
      }
      return unknown.url
          ? new Reading.Skipped(name, "no text, only the address of an article")
          : new Reading.Failed(name, map.missingText());
    } catch (IOException e) {
      return trouble(name, e);
    }
  }

  /** What a problem of parsing is to the user. */
  private static Reading trouble(String name, IOException exception) {
    if (exception instanceof JsonProcessingException broken) {
      String where =
          broken.getLocation() == null ? "" : " at column " + broken.getLocation().getColumnNr();
      return new Reading.Failed(name, "broken JSON" + where + ": " + BrokenJson.reason(broken));
    }
    return Trouble.of(exception).under(name);
  }

  private static String kind(@Nullable JsonToken token) {
    if (token == null) {
      return "nothing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_STRING -> "a string";
      case VALUE_TRUE, VALUE_FALSE -> "a truth value";
      case VALUE_NULL -> "null";
      default -> "no value";
    };
  }

  /** One object as it is parsed. */
  private final class OneObject {
    final FieldValues values = new FieldValues(map);
    @Nullable String wrongText;

    void read(JsonParser parser) throws IOException, WrongArticle {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        throw new WrongArticle(kind(first) + ", not a JSON object with an article");
      }
      object(parser, map.root());
      if (parser.nextToken() != null) {
        throw new WrongArticle("something follows the article; write one article a line");
      }
    }

    private void object(JsonParser parser, FieldNode node) throws IOException, WrongArticle {
      Set<FieldNode> seen = new HashSet<>();
      for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        JsonToken token = parser.nextToken();
        FieldNode known = node.at(key);
        if (known == null) {
          parser.skipChildren();
          continue;
        }
        if (known.isField() && key.equals(known.key()) && !seen.add(known)) {
          throw new WrongArticle("\"" + OneLine.of(key) + "\" is given twice");
        }
        value(parser, token, known);
      }
    }

    private void value(JsonParser parser, JsonToken token, FieldNode node)
        throws IOException, WrongArticle {
      if (node.isOwnText() && token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NULL) {
        wrongText = "\"text\" is " + kind(token) + ", not a string";
        parser.skipChildren();
        return;
      }
      switch (token) {
        case VALUE_STRING -> string(parser, node);
        case VALUE_NULL -> values.tell(node, null);
        case START_OBJECT -> {
          if (node.goesOn()) {
            object(parser, node);
          } else {
            parser.skipChildren();
          }
        }
        case START_ARRAY -> {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(parser, parser.currentToken(), node);
          }
        }
        default -> {
          if (!node.isText()) {
            values.tell(node, parser.getText());
          }
        }
      }
    }

    private void string(JsonParser parser, FieldNode node) throws IOException {
      if (node.isField() && values.wants(node)) {
        values.tell(node, parser.getText());
      }
    }
  }

  /** Looks for the longest string in an object whose text is under no known name. */
  private final class Unknown {
    private static final int DEEPEST = 4;

    String path = "";
    int longest;
    boolean url;

    /** Whether it is an answer that found no articles. */
    boolean emptyList;

    void look(JsonParser parser) throws IOException {
      parser.nextToken();
      object(parser, "", 1);
    }

    private void object(JsonParser parser, String above, int depth) throws IOException {
      for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        JsonToken token = parser.nextToken();
        FieldNode known = depth == 1 ? map.root().at(key) : null;
        if (token == JsonToken.START_OBJECT && depth < DEEPEST) {
          object(parser, above + key + ".", depth + 1);
        } else if (token == JsonToken.START_ARRAY && JsonShape.isList(key)) {
          emptyList |= parser.nextToken() == JsonToken.END_ARRAY;
          closeList(parser);
        } else if (token == JsonToken.VALUE_STRING) {
          url |= known != null && known.isUrl() && parser.getTextLength() > 0;
          if (known == null && parser.getTextLength() > longest) {
            longest = parser.getTextLength();
            path = above + key;
          }
        }
        parser.skipChildren();
      }
    }

    private static void closeList(JsonParser parser) throws IOException {
      while (parser.currentToken() != JsonToken.END_ARRAY) {
        parser.skipChildren();
        parser.nextToken();
      }
    }
  }

  /** The JSON is sound, but no article. */
  private static final class WrongArticle extends Exception {
    private static final long serialVersionUID = 1;

    final String reason;

    WrongArticle(String reason) {
      super(reason);
      this.reason = reason;
    }
  }
}
