package org.dateline.resolve.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.Quantity;
import org.dateline.Span;

/**
 * How many of the quantities that documents are annotated with are found and understood: {@code
 * AnnotatedQuantities FOLDER [--errors]}. Where the guide counts "dozens" and the like as one of
 * them and Dateline as two, half the value is right too.
 */
final class AnnotatedQuantities {
  private final QuantityFinder finder = QuantityFinder.shipped();
  private final boolean errors;
  private int annotated;
  private int found;
  private int rightValue;
  private int rightBound;
  private int rightBoth;
  private int rightUnit;
  private int extra;

  private AnnotatedQuantities(boolean errors) {
    this.errors = errors;
  }

  /** Prints the figures of a folder of annotated documents. */
  public static void main(String... arguments) throws IOException {
    AnnotatedQuantities count = new AnnotatedQuantities(arguments.length > 1);
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).sorted().toList()) {
        JsonNode document = new ObjectMapper().readTree(file.toFile());
        document.path("sentences").forEach(count::sentence);
      }
    }
    System.out.println(count.report());
  }

  private void sentence(JsonNode sentence) {
    String text = sentence.path("text").asText();
    List<Quantity> answers = new ArrayList<>(finder.find(text));
    for (JsonNode gold : sentence.path("quantities")) {
      annotated++;
      int start = text.indexOf(gold.path("text").asText());
      Span span =
          new Span(Math.max(0, start), Math.max(0, start) + gold.path("text").asText().length());
      Quantity answer =
          answers.stream().filter(each -> each.span().overlaps(span)).findFirst().orElse(null);
      if (answer == null) {
        note("MISSED", text, gold.toString());
        continue;
      }
      answers.remove(answer);
      judge(text, gold, answer);
    }
    extra += answers.size();
    answers.forEach(answer -> note("EXTRA", text, answer.toString()));
  }

  private void judge(String text, JsonNode gold, Quantity answer) {
    found++;
    BigDecimal value = gold.path("value").decimalValue();
    boolean vague = answer.bound() == Quantity.Bound.AT_LEAST;
    boolean same =
        value.compareTo(answer.value()) == 0
            || vague && value.multiply(BigDecimal.valueOf(2)).compareTo(answer.value()) == 0;
    boolean bound = answer.bound().label().equals(gold.path("bound").asText());
    rightValue += same ? 1 : 0;
    rightBound += bound ? 1 : 0;
    rightBoth += same && bound ? 1 : 0;
    rightUnit += answer.unit().equals(gold.path("unit").asText()) ? 1 : 0;
    if (!same || !bound) {
      note("WRONG", text, gold + " got " + answer);
    } else if (!answer.unit().equals(gold.path("unit").asText())) {
      note("UNIT", text, gold + " got " + answer);
    }
  }

  private void note(String kind, String text, String what) {
    if (errors) {
      System.out.println(kind + ": " + what + "\n      " + text);
    }
  }

  private String report() {
    return String.format(
        Locale.ROOT,
        "%d annotated: found %.3f of them, %.3f of what is found is annotated; of those found value"
            + " right %.3f, bound %.3f, both %.3f, unit %.3f",
        annotated,
        (double) found / annotated,
        (double) found / (found + extra),
        (double) rightValue / found,
        (double) rightBound / found,
        (double) rightBoth / found,
        (double) rightUnit / found);
  }
}
