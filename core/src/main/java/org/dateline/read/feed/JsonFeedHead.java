package org.dateline.read.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dateline.read.byline.Agencies;
import org.jspecify.annotations.Nullable;

/**
 * What a JSON feed says of itself that holds for its items; it may say so after them.
 *
 * @param language its language, or null
 * @param authors the line of its authors, or null
 * @param agency the agency that it is called after, or null
 */
record JsonFeedHead(@Nullable String language, @Nullable String authors, @Nullable String agency) {

  /** Reads the whole feed for it, as far as it is sound. */
  static JsonFeedHead of(JsonParser parser) {
    String language = null;
    String authors = null;
    String agency = null;
    try (parser) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        switch (key) {
          case "language" -> language = parser.getValueAsString();
          case "title" -> agency = agency(parser.getValueAsString());
          case "author", "authors" -> authors = Person.names(names(parser));
          default -> parser.skipChildren();
        }
        parser.skipChildren();
      }
    } catch (IOException e) {
      // The items come upon the break again, and say so.
    }
    return new JsonFeedHead(language, authors, agency);
  }

  private static @Nullable String agency(@Nullable String title) {
    return title == null ? null : Agencies.named(title);
  }

  /** The names of an author, or of a list of them. */
  static List<String> names(JsonParser parser) throws IOException {
    List<String> names = new ArrayList<>();
    int depth = 0;
    JsonToken token = parser.currentToken();
    while (token != null) {
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token == JsonToken.VALUE_STRING
          && (depth == 0 || parser.currentName() == null || "name".equals(parser.currentName()))) {
        names.add(parser.getText());
      }
      if (depth == 0) {
        break;
      }
      token = parser.nextToken();
    }
    return names;
  }
}
