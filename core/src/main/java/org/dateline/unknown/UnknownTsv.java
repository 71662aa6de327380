package org.dateline.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.codebook.Role;
import org.dateline.text.WholeText;

/**
 * Writes what is unknown as lines of a dictionary, the guesses filled in, what is not known left
 * empty: names as in {@code organisations.tsv}, nouns as in {@code roles.tsv}. Before each stand
 * comments: how often it was seen, why the guess, and the examples with the phrase in brackets.
 */
public final class UnknownTsv {
  private static final String NAMES = "name\taliases\tid\tcountry\trole\tfrom\tto\tkind\texample\n";
  private static final String NOUNS = "noun\taliases\trole\tkind\texample\n";

  private UnknownTsv() {}

  /** The header of names. */
  public static String headOfNames() {
    return NAMES;
  }

  /** The header of nouns. */
  public static String headOfNouns() {
    return NOUNS;
  }

  /** A name: its comments and its line. */
  public static String of(UnknownName name) {
    StringBuilder lines = new StringBuilder();
    comment(lines, seen(name.seen(), name.articles()) + why(name.guess(), name.seen()));
    examples(lines, name.examples());
    Guess guess = name.guess();
    String country = Objects.toString(guess.country(), "");
    Role role = guess.role();
    String code =
        Stream.of(country, Objects.toString(role, ""))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    boolean whole = !country.isEmpty() && role != null;
    return lines
        + String.join(
            "\t",
            cell(name.name()),
            name.aliases().stream().map(UnknownTsv::cell).collect(Collectors.joining("|")),
            name.id(),
            country,
            Objects.toString(role, ""),
            "",
            "",
            name.kind(),
            whole ? cell(name.name()) + " = " + code : "")
        + "\n";
  }

  /** A noun: its comments and its line, of which the role is to be filled in. */
  public static String of(UnknownNoun noun) {
    StringBuilder lines = new StringBuilder();
    comment(lines, seen(noun.seen(), noun.articles()));
    examples(lines, noun.examples());
    return lines + cell(noun.noun()) + "\t\t\t\t\n";
  }

  /** How often something was seen: {@code seen 12 times in 5 articles}. */
  public static String seen(long times, long articles) {
    return String.format(
        Locale.ROOT,
        "seen %,d %s in %,d %s",
        times,
        times == 1 ? "time" : "times",
        articles,
        articles == 1 ? "article" : "articles");
  }

  /** Why a guess was made. */
  public static List<String> reasons(Guess guess) {
    List<String> reasons = new ArrayList<>(guess.because());
    reasons.removeIf(String::isBlank);
    return reasons;
  }

  private static String why(Guess guess, long seen) {
    if (guess.country() == null && guess.role() == null) {
      return "; nothing tells who it is";
    }
    String often =
        guess.times() == seen
            ? ""
            : String.format(Locale.ROOT, " in %,d of %,d", guess.times(), seen);
    String because = String.join(", ", reasons(guess));
    return "; taken for "
        + Stream.of(guess.country(), guess.role())
            .filter(Objects::nonNull)
            .map(Object::toString)
            .distinct()
            .collect(Collectors.joining(" "))
        + often
        + (because.isEmpty() ? "" : ": " + because);
  }

  private static void examples(StringBuilder lines, List<Excerpt> examples) {
    for (Excerpt example : examples) {
      comment(lines, "  " + marked(example));
    }
  }

  /** The piece with its phrase in brackets. */
  private static String marked(Excerpt example) {
    String text = example.text();
    return text.substring(0, example.phrase().start())
        + "["
        + example.phrase().in(text)
        + "]"
        + text.substring(example.phrase().end());
  }

  private static void comment(StringBuilder lines, String words) {
    lines.append("# ").append(clean(words)).append('\n');
  }

  /** Fit for a cell: nothing in it parts cells, values or lines. */
  private static String cell(String words) {
    return clean(words).replace('|', '/').strip();
  }

  private static String clean(String words) {
    StringBuilder line = new StringBuilder(WholeText.of(words));
    for (int at = 0; at < line.length(); at++) {
      if (Character.isISOControl(line.charAt(at)) || Character.isWhitespace(line.charAt(at))) {
        line.setCharAt(at, ' ');
      }
    }
    return line.toString();
  }
}
