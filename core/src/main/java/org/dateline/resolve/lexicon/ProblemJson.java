package org.dateline.resolve.lexicon;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/**
 * Writes a problem as one line of JSON: {@code file, line, level, rule, message}; {@code line} is
 * null for the file as a whole.
 */
public final class ProblemJson {
  private ProblemJson() {}

  /** The line, without its end. */
  public static String line(Problem problem) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("file", problem.file());
    node.put("line", problem.line() == 0 ? null : Integer.valueOf(problem.line()));
    node.put("level", problem.level().name().toLowerCase(Locale.ROOT));
    node.put("rule", problem.rule().name().toLowerCase(Locale.ROOT));
    node.put("message", problem.what());
    return node.toString();
  }
}
