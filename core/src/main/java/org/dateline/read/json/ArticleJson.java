package org.dateline.read.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.read.ArticleParts;
import org.dateline.read.Decoded;
import org.dateline.read.OneLine;
import org.dateline.read.Reading;
import org.dateline.read.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article from a JSON object: {@code {"id","title","published","agency","dateline","url",
 * "text"}}, of which only {@code text} must be there.
 *
 * <p>The text is kept as it is, character by character; only halves of surrogate pairs, which no
 * encoding can write, become U+FFFD. A number or truth value in another field is taken as written;
 * a date that cannot be understood, a list and an object are null. Agency and dateline, where not
 * given, are taken from how the text opens. Other fields are passed over. A key of an article that
 * is given twice is an error: which one is meant cannot be known.
 */
final class ArticleJson {
  private static final int DEEPEST = 64;
  private static final int LONGEST_STRING = 64 << 20;
  private static final String TEXT = "text";
  private static final Set<String> KEYS =
      Set.of("id", "title", "published", "agency", "dateline", "url", TEXT);

  private final JsonFactory factory =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_STRING)
                  .build())
          .build();

  /** What comes of {@code json}, called {@code name}. */
  Reading read(String name, Decoded json) {
    try (JsonParser parser = factory.createParser(json.text())) {
      Map<String, String> fields = fields(parser);
      String text = fields.get(TEXT);
      if (text == null) {
        return new Reading.Failed(name, "no \"text\" in the article");
      }
      return new ArticleParts(name)
          .note(json.note())
          .id(fields.get("id"))
          .title(fields.get("title"))
          .published(fields.get("published"))
          .agency(fields.get("agency"))
          .dateline(fields.get("dateline"))
          .url(fields.get("url"))
          .text(text)
          .reading();
    } catch (JsonProcessingException e) {
      return new Reading.Failed(name, "broken JSON" + where(e) + ": " + OneLine.of(words(e)));
    } catch (WrongArticle e) {
      return new Reading.Failed(name, OneLine.of(e.getMessage()));
    } catch (IOException e) {
      return Trouble.of(e).under(name);
    }
  }

  private static Map<String, String> fields(JsonParser parser) throws IOException, WrongArticle {
    JsonToken first = parser.nextToken();
    if (first != JsonToken.START_OBJECT) {
      throw new WrongArticle(kind(first) + ", not a JSON object with an article");
    }
    Map<String, String> fields = new HashMap<>();
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken token = parser.nextToken();
      if (KEYS.contains(key)) {
        if (!seen.add(key)) {
          throw new WrongArticle("\"" + key + "\" is given twice");
        }
        String value = value(parser, key, token);
        if (value != null) {
          fields.put(key, value);
        }
      }
      parser.skipChildren();
    }
    if (parser.nextToken() != null) {
      throw new WrongArticle("something follows the article; write one article a line");
    }
    return fields;
  }

  private static @Nullable String value(JsonParser parser, String key, JsonToken token)
      throws IOException, WrongArticle {
    if (token == JsonToken.VALUE_STRING) {
      return parser.getText();
    }
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (key.equals(TEXT)) {
      throw new WrongArticle("\"text\" is " + kind(token) + ", not a string");
    }
    return token.isScalarValue() ? parser.getText() : null;
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
      default -> token.name().toLowerCase(Locale.ROOT);
    };
  }

  private static String where(JsonProcessingException exception) {
    return exception.getLocation() == null
        ? ""
        : " at column " + exception.getLocation().getColumnNr();
  }

  private static String words(JsonProcessingException exception) {
    String words = exception.getOriginalMessage();
    return words == null ? exception.getClass().getSimpleName() : words;
  }

  /** The JSON is sound, but no article. */
  private static final class WrongArticle extends Exception {
    private static final long serialVersionUID = 1;

    WrongArticle(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }
}
