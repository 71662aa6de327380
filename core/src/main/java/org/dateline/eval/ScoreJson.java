package org.dateline.eval;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.export.FourDigits;

/**
 * Writes a score as one line of JSON: {@code found}, {@code event} and {@code dyad} with {@code p,
 * r, f1, tp, fp, fn}; {@code mode, status, by, date, place} as shares or null; {@code types} with
 * the figures of each type. Faults are left out.
 */
public final class ScoreJson {
  private ScoreJson() {}

  /** The line, without its end. */
  public static String line(Score score) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("found", figures(score.found()));
    fields.put("event", figures(score.event()));
    fields.put("dyad", figures(score.dyad()));
    fields.put("mode", share(score.mode()));
    fields.put("status", share(score.status()));
    fields.put("by", share(score.by()));
    fields.put("date", share(score.date()));
    fields.put("place", share(score.place()));
    Map<String, String> types = new LinkedHashMap<>();
    score.types().forEach((type, figures) -> types.put(type, figures(figures)));
    fields.put("types", object(types));
    return object(fields);
  }

  private static String figures(Figures figures) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("p", FourDigits.text(figures.precision()));
    fields.put("r", FourDigits.text(figures.recall()));
    fields.put("f1", FourDigits.text(figures.f1()));
    fields.put("tp", String.valueOf(figures.right()));
    fields.put("fp", String.valueOf(figures.extra()));
    fields.put("fn", String.valueOf(figures.missed()));
    return object(fields);
  }

  private static String share(Share share) {
    return share.value().isPresent() ? FourDigits.text(share.value().getAsDouble()) : "null";
  }

  private static String object(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> TextNode.valueOf(field.getKey()) + ": " + field.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
