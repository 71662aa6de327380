package org.dateline.cli.view;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.cli.terminal.Printable;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.dictionary.DictionaryLine;
import org.jspecify.annotations.Nullable;

/** Says in words what a dictionary line says. */
final class LineWords {
  private static final String UNKNOWN = "—";
  private static final String OPEN = "…";

  private LineWords() {}

  /** Country and role: {@code ARM GOV}. */
  static String code(@Nullable String country, @Nullable Role role) {
    String all =
        Stream.of(country, role)
            .filter(Objects::nonNull)
            .map(Objects::toString)
            .distinct()
            .collect(Collectors.joining(" "));
    return all.isEmpty() ? UNKNOWN : all;
  }

  /** Where it sits, if not in its country: {@code , base PAK}; else nothing. */
  static String base(DictionaryLine line) {
    return line.base() == null ? "" : ", base " + Printable.of(line.base());
  }

  /** The time in which it holds, 23 cells wide: {@code 2018-05-08 – 2021-04-25}. */
  static String time(DictionaryLine line) {
    String from = Objects.toString(line.from(), "");
    String to = Objects.toString(line.to(), "");
    boolean always = from.isEmpty() && to.isEmpty();
    return always
        ? String.format(Locale.ROOT, "%-23s", "at any time")
        : String.format(Locale.ROOT, "%-10s – %-10s", from.isEmpty() ? OPEN : from, to);
  }

  /** The same in a sentence: {@code , 2018-05-08 to 2021-04-25}; nothing where it is always. */
  static String when(DictionaryLine line) {
    if (line.from() == null) {
      return line.to() == null ? "" : ", to " + line.to();
    }
    return line.to() == null ? ", from " + line.from() : ", " + line.from() + " to " + line.to();
  }
}
