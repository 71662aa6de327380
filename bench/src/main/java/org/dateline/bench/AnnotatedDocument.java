package org.dateline.bench;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.Article;
import org.dateline.Sentence;
import org.dateline.Span;
import org.jspecify.annotations.Nullable;

/**
 * An annotated article: the fields that the actors need, roles among them, which the score leaves
 * out.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record AnnotatedDocument(
    String id,
    @Nullable String title,
    @Nullable String published,
    @Nullable String dateline,
    List<Line> sentences) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Checks what must be there. */
  AnnotatedDocument {
    Objects.requireNonNull(id, "no id");
    Objects.requireNonNull(sentences, "no sentences");
  }

  /**
   * A sentence and the events marked in it.
   *
   * @param paragraph whether it begins a paragraph; null means that it does
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Line(String text, @Nullable Boolean paragraph, List<Act> events) {
    Line {
      Objects.requireNonNull(text, "a sentence without text");
      events = Objects.requireNonNullElse(events, List.of());
    }

    boolean beginsParagraph() {
      return paragraph == null || paragraph;
    }
  }

  /**
   * An event.
   *
   * @param core whether careful people agree on it; null means that they do
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Act(
      String trigger,
      List<Named> source,
      List<Named> target,
      @JsonProperty("attributed_to") @Nullable String speaker,
      @Nullable Boolean core) {

    Act {
      Objects.requireNonNull(trigger, "an event without a trigger");
      source = Objects.requireNonNullElse(source, List.of());
      target = Objects.requireNonNullElse(target, List.of());
    }

    boolean isCore() {
      return core == null || core;
    }

    /** Who does it and whom it is done to. */
    List<Named> actors() {
      return Stream.concat(source.stream(), target.stream()).toList();
    }
  }

  /** An actor: its words and its codes. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Named(String text, @Nullable String country, @Nullable String role) {
    Named {
      Objects.requireNonNull(text, "an actor without text");
    }
  }

  /** The documents of files, and of the {@code *.json} files in folders by their names. */
  static List<AnnotatedDocument> read(List<Path> paths) {
    return paths.stream()
        .flatMap(path -> files(path).stream())
        .map(AnnotatedDocument::read)
        .toList();
  }

  private static List<Path> files(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> inside = Files.list(path)) {
      return inside.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new BenchException(path + ": cannot be listed: " + e.getMessage());
    }
  }

  private static AnnotatedDocument read(Path file) {
    try {
      return MAPPER.readValue(file.toFile(), AnnotatedDocument.class);
    } catch (JsonProcessingException e) {
      throw new BenchException(file + ": no annotated document: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new BenchException(file + ": cannot be read: " + e.getMessage());
    }
  }

  /** The article: paragraphs parted by a blank line, the sentences of one by a space. */
  Article article() {
    StringBuilder text = new StringBuilder();
    for (Line line : sentences) {
      text.append(gapBefore(line, text.length())).append(line.text);
    }
    return Article.text(text.toString())
        .id(id)
        .title(title)
        .published(published == null ? null : LocalDate.parse(published))
        .dateline(dateline)
        .build();
  }

  /** Its sentences, as they stand in {@link #article()}. */
  List<Sentence> split() {
    List<Sentence> split = new ArrayList<>();
    int end = 0;
    int paragraph = 0;
    for (Line line : sentences) {
      paragraph += line.beginsParagraph() || split.isEmpty() ? 1 : 0;
      int start = end + gapBefore(line, end).length();
      end = start + line.text.length();
      split.add(new Sentence(split.size() + 1, new Span(start, end), line.text, paragraph));
    }
    return split;
  }

  private static String gapBefore(Line line, int written) {
    return written == 0 ? "" : line.beginsParagraph() ? "\n\n" : " ";
  }
}
