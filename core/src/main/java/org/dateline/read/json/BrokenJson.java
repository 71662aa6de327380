package org.dateline.read.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.read.OneLine;

/** Says in words for the user what Jackson says in those of its own code. */
public final class BrokenJson {
  private static final String CUT_OFF = "Unexpected end-of-input";
  private static final Pattern LIMIT =
      Pattern.compile(
          "(Document nesting depth|\\w+ value length|Name length|\\w+)[^(]*\\(\\d+\\) exceeds the"
              + " maximum allowed \\((\\d+),.*",
          Pattern.DOTALL);

  private BrokenJson() {}

  /** What is wrong, in one line, without the place. */
  public static String reason(JsonProcessingException exception) {
    String words = exception.getOriginalMessage();
    if (words == null) {
      return "not understood";
    }
    Matcher limit = LIMIT.matcher(words);
    if (limit.matches()) {
      String most = limit.group(2);
      return switch (limit.group(1)) {
        case "Document nesting depth" -> "values lie deeper than " + most + " in each other";
        case "Number value length" -> "a number is longer than " + most + " digits";
        case "Name length" -> "a name is longer than " + most + " characters";
        default -> "a value is longer than " + most + " characters";
      };
    }
    return words.startsWith(CUT_OFF) ? cutOff(words) : OneLine.of(words);
  }

  private static String cutOff(String words) {
    if (words.contains("VALUE_STRING") || words.contains("string value")) {
      return "ends inside a string";
    }
    if (words.contains("FIELD_NAME") || words.contains("field name")) {
      return "ends inside a name";
    }
    if (words.contains("Object")) {
      return "ends inside an object";
    }
    return words.contains("Array") ? "ends inside a list" : "ends too early";
  }
}
