package org.dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.dateline.Article;
import org.jspecify.annotations.Nullable;

/**
 * An article as one line of JSON, which reads back as the same article. What is not known is left
 * out.
 */
public final class ArticleJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ArticleJson() {}

  /** The line, without its end. */
  public static String line(Article article) {
    StringWriter line = new StringWriter(article.text().length() + 256);
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      field(json, "id", article.id());
      field(json, "title", article.title());
      field(json, "subtitle", article.subtitle());
      field(json, "author", article.author());
      field(json, "published", Objects.toString(article.publishedAt(), null));
      field(json, "updated", Objects.toString(article.updatedAt(), null));
      field(json, "agency", article.agency());
      field(json, "dateline", article.dateline());
      field(json, "language", article.language());
      field(json, "section", article.section());
      field(json, "url", article.url());
      field(json, "revision", article.revision());
      if (article.teaser()) {
        json.writeBooleanField("teaser", true);
      }
      field(json, "text", article.text());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static void field(JsonGenerator json, String key, @Nullable String value)
      throws IOException {
    if (value != null) {
      json.writeStringField(key, value);
    }
  }
}
