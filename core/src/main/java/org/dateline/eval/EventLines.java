package org.dateline.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads coded events from lines of event JSON. */
public final class EventLines {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private EventLines() {}

  /**
   * The events of a file, in order; blank lines are passed over.
   *
   * @throws EvaluationException where the file is missing or a line is not an event
   */
  public static List<CodedEvent> read(Path file) {
    List<CodedEvent> events = new ArrayList<>();
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          events.add(event(file + ":" + number, line));
        }
      }
    } catch (NoSuchFileException e) {
      throw new EvaluationException(file + ": no such file");
    } catch (CharacterCodingException e) {
      throw new EvaluationException(file + ":" + (number + 1) + ": not UTF-8");
    } catch (IOException e) {
      throw new EvaluationException(file + ": cannot be read: " + e.getMessage());
    }
    return events;
  }

  private static CodedEvent event(String place, String line) {
    JsonNode node;
    try {
      node = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new EvaluationException(place + ": not JSON: " + e.getOriginalMessage());
    }
    Fields fields = new Fields(place, node);
    Fields trigger = fields.inside("trigger");
    return new CodedEvent(
        fields.inside("article").required("id"),
        trigger.required("text"),
        trigger.number("start"),
        fields.required("type"),
        fields.optional("mode"),
        fields.actors("source"),
        fields.actors("target"),
        fields.optional("status"),
        fields.inside("attributed_to").optional("text"),
        fields.optional("date"),
        fields.inside("place").optional("text"));
  }
}
