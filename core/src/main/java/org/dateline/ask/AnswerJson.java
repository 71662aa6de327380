package org.dateline.ask;

import static org.dateline.export.JsonText.string;
import static org.dateline.export.JsonText.strings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.dateline.Actor;
import org.dateline.resolve.actor.Reason;
import org.dateline.resolve.actor.Who;
import org.dateline.resolve.actor.dictionary.DictionaryLine;
import org.jspecify.annotations.Nullable;

/**
 * Writes an answer as JSON.
 *
 * <p>Keys, in this order: {@code text, date, name, id, country, role, code, because, lines,
 * members, member_of, also, context_used}. {@code because} holds what decided: {@code {"words",
 * "line", "name", "country", "role", "from", "to"}} for a dictionary line, {@code {"rule"}} for a
 * rule. {@code lines} holds all that the dictionaries have of the actor, with {@code holds} for
 * those that hold on the day. {@code members} and {@code member_of} hold codes of states and ids of
 * bodies. {@code also} holds the further actors of a phrase that names several, each with the keys
 * from {@code name} to {@code member_of}. Every key is always there; what is not known is null.
 * {@code context_used} is false where the phrase does not stand in the context given with it.
 */
public final class AnswerJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private AnswerJson() {}

  /** The answer on one line, without the line's end. */
  public static String line(Who.Answer answer) {
    return written(answer, false);
  }

  /** The answer on several lines, to be read. */
  public static String lines(Who.Answer answer) {
    return written(answer, true);
  }

  /** What is written for a line that cannot be answered: {@code {"line", "text", "error"}}. */
  public static String line(Question.Broken broken) {
    StringWriter writer = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(writer)) {
      json.writeStartObject();
      json.writeNumberField("line", broken.line());
      string(json, "text", broken.text());
      string(json, "error", broken.reason());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toString();
  }

  private static String written(Who.Answer answer, boolean pretty) {
    StringWriter writer = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(writer)) {
      if (pretty) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter().withArrayIndenter(indent));
      }
      write(json, answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return writer.toString();
  }

  private static void write(JsonGenerator json, Who.Answer answer) throws IOException {
    json.writeStartObject();
    string(json, "text", answer.actor().text());
    day(json, "date", answer.day());
    named(json, answer.all().get(0), answer.day());
    json.writeArrayFieldStart("also");
    for (Who.Named other : answer.all().subList(1, answer.all().size())) {
      json.writeStartObject();
      named(json, other, answer.day());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("context_used", answer.standsInContext());
    json.writeEndObject();
  }

  private static void named(JsonGenerator json, Who.Named named, @Nullable LocalDate day)
      throws IOException {
    Actor actor = named.actor();
    string(json, "name", actor.name());
    string(json, "id", actor.id());
    string(json, "country", actor.country());
    string(json, "base", named.base());
    constant(json, "role", actor.role());
    string(json, "code", actor.code());
    json.writeArrayFieldStart("because");
    for (Reason reason : named.reasons()) {
      reason(json, reason);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("lines");
    for (DictionaryLine line : named.lines()) {
      json.writeStartObject();
      string(json, "line", line.place());
      says(json, line);
      json.writeBooleanField("holds", line.holdsOn(day));
      json.writeEndObject();
    }
    json.writeEndArray();
    strings(json, "members", named.members());
    strings(json, "member_of", named.bodies());
  }

  private static void reason(JsonGenerator json, Reason reason) throws IOException {
    json.writeStartObject();
    DictionaryLine line = reason.line();
    if (line == null) {
      string(json, "rule", reason.words());
    } else {
      string(json, "words", reason.words());
      string(json, "line", line.place());
      says(json, line);
    }
    json.writeEndObject();
  }

  private static void says(JsonGenerator json, DictionaryLine line) throws IOException {
    string(json, "name", line.name());
    string(json, "country", line.country());
    string(json, "base", line.base());
    constant(json, "role", line.role());
    day(json, "from", line.from());
    day(json, "to", line.to());
  }

  private static void constant(JsonGenerator json, String key, @Nullable Enum<?> value)
      throws IOException {
    string(json, key, value == null ? null : value.name());
  }

  private static void day(JsonGenerator json, String key, @Nullable LocalDate day)
      throws IOException {
    string(json, key, day == null ? null : day.toString());
  }
}
