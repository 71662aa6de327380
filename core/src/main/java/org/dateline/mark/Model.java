package org.dateline.mark;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dateline.Status;
import org.dateline.codebook.Type;
import org.dateline.knowledge.KnowledgeException;
import org.dateline.knowledge.Table;

/**
 * The files of the {@code model} module: two ONNX graphs, a vocabulary, and how to read the answer.
 */
final class Model {
  private static final String ROOT = "/org/dateline/model/";

  private Model() {}

  /**
   * What {@code marker.json} says of the model.
   *
   * @param version names the trained weights; part of every event's id
   * @param types what the trigger outputs stand for, in order
   * @param statuses what the status outputs stand for
   * @param parts what the argument outputs stand for
   * @param modes for each mode output: its type and its name, the name empty for no mode
   * @param priors for each type what to add to its log-odds, since news has the types in other
   *     parts than the sentences the model learned from
   * @param triggerThreshold the probability from which on a word counts as a trigger
   * @param beginThreshold the probability from which on a word begins a phrase
   * @param fallbackThreshold the same for source and target where no word passes the threshold
   * @param outsideThreshold the probability of not belonging to a phrase that ends it
   * @param slope with the intercept it makes a trigger's log-odds those of being right
   * @param intercept added after the slope
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Settings(
      String version,
      List<String> types,
      List<String> statuses,
      List<String> parts,
      List<List<String>> modes,
      List<Double> priors,
      double triggerThreshold,
      double beginThreshold,
      double fallbackThreshold,
      double outsideThreshold,
      double slope,
      double intercept) {

    /** Checks that the model's outputs stand for what the program takes them for. */
    private Settings checked() {
      same("types", types, labels(Type.values()));
      same("statuses", statuses, labels(Status.values()));
      same("parts", parts, labels(Phrase.Part.values()));
      if (priors.size() != types.size()) {
        throw new KnowledgeException("model/marker.json: priors: one is needed for each type");
      }
      return this;
    }

    private static void same(String field, List<String> model, List<String> program) {
      List<String> lower = model.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
      if (!lower.equals(program)) {
        throw new KnowledgeException(
            "model/marker.json: %s are %s, but the program knows %s; export the model anew"
                .formatted(field, lower, program));
      }
    }

    private static List<String> labels(Enum<?>[] constants) {
      return Arrays.stream(constants).map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    }
  }

  static Settings settings() {
    try (InputStream in = open("marker.json")) {
      return new ObjectMapper().readValue(in, Settings.class).checked();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WordPieces pieces() {
    try (InputStream in = open("vocabulary.txt")) {
      return WordPieces.read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Table table(String name) {
    try (InputStream in = open(name)) {
      return Table.read("model/" + name, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] graph(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream in = Model.class.getResourceAsStream(ROOT + name);
    if (in == null) {
      throw new KnowledgeException("model/" + name + ": not found inside the program; rebuild it");
    }
    return in;
  }
}
