package org.dateline.eval;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes lists of names as Python prints them, so that two reports can be compared line by line.
 */
final class QuotedNames {
  private QuotedNames() {}

  static String of(List<NamedActor> actors) {
    return actors.stream()
        .map(actor -> quoted(actor.text()))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(@Nullable String name) {
    if (name == null) {
      return "None";
    }
    char quote = name.indexOf('\'') >= 0 && name.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder().append(quote);
    name.codePoints()
        .forEach(
            point -> {
              if (point == quote || point == '\\') {
                out.append('\\');
              }
              out.append(printable(point));
            });
    return out.append(quote).toString();
  }

  private static String printable(int point) {
    return switch (point) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> isPrintable(point) ? Character.toString(point) : escaped(point);
    };
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }

  private static String escaped(int point) {
    if (point <= 0xFF) {
      return String.format("\\x%02x", point);
    }
    return String.format(point <= 0xFFFF ? "\\u%04x" : "\\U%08x", point);
  }
}
