package org.dateline.read.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.read.ArticleParts;
import org.dateline.read.OneLine;
import org.dateline.read.Reading;
import org.dateline.read.SuccessiveReadings;
import org.dateline.read.json.BrokenJson;
import org.jspecify.annotations.Nullable;

/** The items of one JSON feed, in order. */
final class JsonFeedItems extends SuccessiveReadings {
  private static final int MOST = 10_000;
  private static final Set<String> LISTS = Set.of("author", "authors", "tags");
  private static final Set<String> FIELDS =
      Set.of(
          "id",
          "url",
          "external_url",
          "title",
          "content_html",
          "content_text",
          "summary",
          "date_published",
          "date_modified",
          "language");

  private final String feed;
  private final JsonParser parser;
  private final JsonFeedHead head;
  private final @Nullable String note;
  private boolean inItems;
  private int number;

  JsonFeedItems(String feed, JsonParser parser, JsonFeedHead head, @Nullable String note) {
    this.feed = feed;
    this.parser = parser;
    this.head = head;
    this.note = note;
  }

  @Override
  protected @Nullable Reading following() {
    try {
      if (inItems) {
        return element();
      }
      inItems = findItems();
      if (inItems) {
        return null;
      }
      end();
      return new Reading.Empty(feed);
    } catch (JsonProcessingException e) {
      end();
      return new Reading.Failed(feed, "broken JSON" + where(e) + ": " + BrokenJson.reason(e));
    } catch (IOException e) {
      end();
      return new Reading.Failed(feed, OneLine.of(String.valueOf(e.getMessage())));
    }
  }

  private boolean findItems() throws IOException {
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean items = parser.currentName().equals("items");
      if (parser.nextToken() == JsonToken.START_ARRAY && items) {
        return true;
      }
      parser.skipChildren();
    }
    return false;
  }

  /** One element of the list of items. */
  private @Nullable Reading element() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null || token == JsonToken.END_ARRAY) {
      end();
      return number == 0 ? new Reading.Empty(feed) : null;
    }
    if (++number > MOST) {
      end();
      return new Reading.Failed(feed, "more than 10,000 items; the rest was not read");
    }
    String name = feed + "!item-" + number;
    if (token != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return new Reading.Failed(name, "an item that is no JSON object");
    }
    return item(name);
  }

  private Reading item(String name) throws IOException {
    Map<String, String> fields = new HashMap<>();
    ItemSize size = new ItemSize();
    String authors = null;
    String section = null;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken token = parser.nextToken();
      if (LISTS.contains(key)) {
        List<String> names = JsonFeedHead.names(parser);
        if (!key.equals("tags")) {
          authors = authors == null ? Person.names(names) : authors;
        } else if (!names.isEmpty()) {
          section = names.get(0);
        }
      } else if (FIELDS.contains(key) && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
        size.characters(parser.getTextLength());
        if (size.fits()) {
          String text = parser.getText();
          size.tags(text);
          fields.putIfAbsent(key, text);
        }
      } else {
        parser.skipChildren();
      }
    }
    String excess = size.excess();
    if (excess != null) {
      return new Reading.Failed(name, excess);
    }
    ArticleParts parts = new ArticleParts(name).note(note).section(section);
    tell(fields, parts);
    parts.byline(authors).byline(head.authors()).agency(head.agency());
    return parts.language(fields.get("language")).language(head.language()).reading();
  }

  private static void tell(Map<String, String> fields, ArticleParts parts) {
    parts
        .id(fields.get("id"))
        .title(FeedText.line(fields.get("title")))
        .url(fields.get("url"))
        .url(fields.get("external_url"))
        .published(fields.get("date_published"))
        .updated(fields.get("date_modified"))
        .published(fields.get("date_modified"));
    List<String> content = FeedText.paragraphs(fields.get("content_html"), "html");
    if (content.isEmpty()) {
      content = FeedText.paragraphs(fields.get("content_text"), "text");
    }
    FeedBody.of(content, FeedText.paragraphs(fields.get("summary"), "text")).tell(parts);
  }

  private static String where(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " in line " + e.getLocation().getLineNr();
  }
}
