package org.dateline.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotated documents: JSON files in the form of the annotation guide, or folders of them.
 */
public final class Gold {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Gold() {}

  /**
   * The documents of all paths in order, those of a folder ({@code *.json}, not of folders inside
   * it) in the order of their names.
   *
   * @throws EvaluationException where a path is missing or a file is not an annotated document
   */
  public static List<GoldDocument> read(List<Path> paths) {
    List<GoldDocument> documents = new ArrayList<>();
    for (Path path : paths) {
      for (Path file : files(path)) {
        documents.add(document(file));
      }
    }
    return documents;
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside
          .filter(file -> name(file).endsWith(".json") && !name(file).startsWith("."))
          .sorted(Comparator.comparing(Gold::name))
          .toList();
    } catch (IOException e) {
      throw new EvaluationException(path + ": cannot be read: " + e.getMessage());
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static GoldDocument document(Path file) {
    JsonNode node;
    try {
      node = MAPPER.readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new EvaluationException(file + ":" + line + ": not JSON: " + e.getOriginalMessage());
    } catch (NoSuchFileException e) {
      throw new EvaluationException(file + ": no such file");
    } catch (IOException e) {
      throw new EvaluationException(file + ": cannot be read: " + e.getMessage());
    }
    Fields fields = new Fields(file.toString(), node);
    return new GoldDocument(
        fields.required("id"),
        fields.optional("title"),
        day(fields),
        fields.optional("agency"),
        fields.optional("dateline"),
        fields.optional("url"),
        fields.each("sentences").stream().map(Gold::sentence).toList());
  }

  private static @Nullable LocalDate day(Fields fields) {
    String published = fields.optional("published");
    try {
      return published == null ? null : LocalDate.parse(published);
    } catch (DateTimeParseException e) {
      throw new EvaluationException(
          fields.place() + ": published '" + published + "' is not a day such as 2011-09-26");
    }
  }

  private static GoldSentence sentence(Fields fields) {
    return new GoldSentence(
        fields.required("text"),
        fields.flag("paragraph", true),
        fields.each("events").stream().map(Gold::event).toList());
  }

  private static GoldEvent event(Fields fields) {
    return new GoldEvent(
        fields.required("trigger"),
        fields.required("type"),
        fields.optional("mode"),
        fields.actors("source"),
        fields.actors("target"),
        fields.required("status"),
        fields.optional("attributed_to"),
        fields.optional("date"),
        fields.optional("place"),
        fields.flag("core", true));
  }
}
