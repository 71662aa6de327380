package org.dateline.read.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.read.ArticleReader;
import org.dateline.read.Decoded;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/**
 * Reads JSON Feed 1.0 and 1.1, one article an item, called {@code name!item-N}. Where the JSON
 * breaks, the items before the break are read. A feed may have 16 MiB and 10,000 items.
 */
public final class JsonFeedReader implements ArticleReader {
  private static final int LONGEST_FEED = 16 << 20;
  private static final int DEEPEST = 64;
  private static final Pattern VERSION =
      Pattern.compile("\"version\"\\s*:\\s*\"https?:\\\\?/\\\\?/(?:www\\.)?jsonfeed\\.org\\b");

  private final JsonFactory factory =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_FEED)
                  .build())
          .build();

  @Override
  public boolean knows(Input input) {
    String head = input.headText();
    return head.stripLeading().startsWith("{") && VERSION.matcher(head).find();
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    byte[] bytes = input.stream().readNBytes(LONGEST_FEED + 1);
    if (bytes.length > LONGEST_FEED) {
      Reading tooLong = new Reading.Failed(input.name(), "longer than 16 MiB, which no feed is");
      return List.of(tooLong).iterator();
    }
    Decoded decoded = input.encoding().decode(bytes);
    JsonFeedHead head = JsonFeedHead.of(factory.createParser(decoded.text()));
    return new JsonFeedItems(
        input.name(), factory.createParser(decoded.text()), head, decoded.note());
  }
}
