package org.dateline.mark;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
   * @param modes for each mode output: its type and its name, the name empty for no mode
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
      List<List<String>> modes,
      double triggerThreshold,
      double beginThreshold,
      double fallbackThreshold,
      double outsideThreshold,
      double slope,
      double intercept) {}

  static Settings settings() {
    try (InputStream in = open("marker.json")) {
      return new ObjectMapper().readValue(in, Settings.class);
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
      throw new IllegalStateException("model/" + name + " is not inside the program; rebuild it");
    }
    return in;
  }
}
