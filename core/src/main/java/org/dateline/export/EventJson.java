package org.dateline.export;

import static org.dateline.export.JsonText.string;
import static org.dateline.export.JsonText.strings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.dateline.Actor;
import org.dateline.Article;
import org.dateline.Attribution;
import org.dateline.Coder;
import org.dateline.Event;
import org.dateline.Quantity;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.When;
import org.dateline.Where;
import org.dateline.codebook.Role;
import org.jspecify.annotations.Nullable;

/**
 * Writes an event as one line of the event JSON, the form that other programs read.
 *
 * <pre>{@code
 * for (Event event : events) {
 *   writer.append(EventJson.line(event)).append('\n');
 * }
 * }</pre>
 *
 * <p>Keys, in this order: {@code id, coder, article, sentence, trigger, type, mode, contexts,
 * cameo, quad, score, goldstein, source, target, status, attributed_to, date, date_precision,
 * date_basis, historical, place, quantities, confidence, story}. Every key is always there; what is
 * not known is null. {@code date} is an ISO day, week, month or year, or the first and last day of
 * a quarter or range ({@code 2011-09-24/2011-09-25}); {@code historical} is true for what was over
 * more than a year before publication. {@code start} and {@code end} count UTF-16 units of the
 * article's text. Numbers have at most four digits after the point, but those of quantities as many
 * as the text. A surrogate half that stands alone in the text is written as U+FFFD.
 *
 * <p>A quantity has the keys {@code text, start, end, value, high, bound, unit, what, of}: {@code
 * value} is the number or the low end of a range, {@code high} the high end of a range, else null;
 * {@code bound} is {@code exact}, {@code at_least}, {@code at_most}, {@code about} or {@code
 * range}; {@code unit} and {@code what} are those of {@link Quantity}; {@code of} is {@code source}
 * or {@code target} where the number counts these, else null.
 */
public final class EventJson {
  /** Who coded: the name and version of the program, the value of {@code coder}. */
  public static final String CODER = "dateline " + Coder.VERSION;

  private static final JsonFactory FACTORY = new JsonFactory();

  private EventJson() {}

  /** The event on one line, without the line's end. */
  public static String line(Event event) {
    StringWriter writer = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(writer)) {
      write(json, event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toString();
  }

  private static void write(JsonGenerator json, Event event) throws IOException {
    String text = event.article().text();
    json.writeStartObject();
    string(json, "id", event.id());
    string(json, "coder", CODER);
    article(json, event.article());
    sentence(json, event.sentence());
    json.writeObjectFieldStart("trigger");
    span(json, event.trigger().in(text), event.trigger());
    json.writeEndObject();
    string(json, "type", event.type().name());
    string(json, "mode", event.mode());
    strings(json, "contexts", event.contexts());
    string(json, "cameo", event.cameo());
    string(json, "quad", event.type().quad().label());
    number(json, "score", event.score());
    number(json, "goldstein", event.goldstein());
    actors(json, "source", event.sources());
    actors(json, "target", event.targets());
    string(json, "status", event.status().label());
    attribution(json, event.attribution());
    date(json, event.when());
    json.writeBooleanField("historical", event.historical());
    place(json, event.where());
    quantities(json, event.quantities());
    number(json, "confidence", event.confidence());
    json.writeNullField("story");
    json.writeEndObject();
  }

  private static void article(JsonGenerator json, Article article) throws IOException {
    json.writeObjectFieldStart("article");
    string(json, "id", article.id());
    string(json, "url", article.url());
    string(json, "title", article.title());
    string(json, "agency", article.agency());
    string(json, "published", article.published() == null ? null : article.published().toString());
    json.writeEndObject();
  }

  private static void sentence(JsonGenerator json, Sentence sentence) throws IOException {
    json.writeObjectFieldStart("sentence");
    json.writeNumberField("n", sentence.number());
    json.writeNumberField("start", sentence.span().start());
    json.writeNumberField("end", sentence.span().end());
    string(json, "text", sentence.text());
    json.writeEndObject();
  }

  private static void actors(JsonGenerator json, String key, List<Actor> actors)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Actor actor : actors) {
      json.writeStartObject();
      span(json, actor.text(), actor.span());
      string(json, "name", actor.name());
      string(json, "id", actor.id());
      codes(json, actor);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void attribution(JsonGenerator json, @Nullable Attribution attribution)
      throws IOException {
    if (attribution == null) {
      json.writeNullField("attributed_to");
      return;
    }
    Actor speaker = attribution.speaker();
    json.writeObjectFieldStart("attributed_to");
    span(json, speaker.text(), speaker.span());
    string(json, "name", speaker.name());
    codes(json, speaker);
    json.writeEndObject();
  }

  private static void codes(JsonGenerator json, Actor actor) throws IOException {
    Role role = actor.role();
    string(json, "country", actor.country());
    string(json, "role", role == null ? null : role.name());
    string(json, "code", actor.code());
  }

  private static void date(JsonGenerator json, @Nullable When when) throws IOException {
    string(json, "date", when == null ? null : when.value());
    string(json, "date_precision", when == null ? null : label(when.precision()));
    string(json, "date_basis", when == null ? null : label(when.basis()));
  }

  private static void place(JsonGenerator json, @Nullable Where where) throws IOException {
    if (where == null) {
      json.writeNullField("place");
      return;
    }
    json.writeObjectFieldStart("place");
    span(json, where.text(), where.span());
    string(json, "name", where.name());
    string(json, "country", where.country());
    string(json, "admin1", where.admin1());
    string(json, "admin2", where.admin2());
    number(json, "lat", where.latitude());
    number(json, "lon", where.longitude());
    Long geonames = where.geonames();
    if (geonames == null) {
      json.writeNullField("geonames");
    } else {
      json.writeNumberField("geonames", geonames);
    }
    json.writeEndObject();
  }

  private static void quantities(JsonGenerator json, List<Quantity> quantities) throws IOException {
    json.writeArrayFieldStart("quantities");
    for (Quantity quantity : quantities) {
      BigDecimal high = quantity.high();
      Quantity.Side side = quantity.of();
      json.writeStartObject();
      span(json, quantity.text(), quantity.span());
      json.writeFieldName("value");
      json.writeNumber(quantity.value().toPlainString());
      json.writeFieldName("high");
      json.writeRawValue(high == null ? "null" : high.toPlainString());
      string(json, "bound", quantity.bound().label());
      string(json, "unit", quantity.unit());
      string(json, "what", quantity.what());
      string(json, "of", side == null ? null : label(side));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, String name, @Nullable Double value)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }

  private static void span(JsonGenerator json, String text, Span span) throws IOException {
    string(json, "text", text);
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private static void number(JsonGenerator json, String key, double value) throws IOException {
    json.writeFieldName(key);
    json.writeNumber(FourDigits.text(value));
  }

  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
