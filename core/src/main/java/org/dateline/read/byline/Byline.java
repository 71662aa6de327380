package org.dateline.read.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The line that says who wrote an article: {@code By Jane Doe and John Roe, Reuters}, {@code By
 * (AFP)}, {@code Jane Doe | AP}.
 *
 * @param author the persons, parted by commas, or null
 * @param agency the agency, as {@code agencies.tsv} names it, or null
 */
public record Byline(@Nullable String author, @Nullable String agency) {
  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:written|reported|edited|posted|published|story)\\s+)?by:?\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_PLACE =
      Pattern.compile("\\s+in\\s+\\p{Lu}[\\p{L}-]*(?:\\s\\p{Lu}[\\p{L}-]*){0,2}");
  private static final Pattern PARTS =
      Pattern.compile("\\s*[|,;()/\\u2022\\u2013\\u2014]\\s*|\\s+(?:and|with|for|&|-)\\s+");

  /** Reads the line. */
  public static Byline of(String line) {
    String plain = IN_PLACE.matcher(BY.matcher(line.strip()).replaceFirst("")).replaceAll("");
    List<String> authors = new ArrayList<>();
    String agency = null;
    for (String part : PARTS.split(plain, -1)) {
      String known = part.isEmpty() ? null : Agencies.named(part);
      if (known != null) {
        agency = agency == null ? known : agency;
      } else if (isName(part)) {
        authors.add(part);
      }
    }
    if (agency == null && authors.size() == 1 && Agencies.atEndOf(plain) != null) {
      return withoutAgency(authors.get(0), Agencies.atEndOf(plain));
    }
    return new Byline(authors.isEmpty() ? null : String.join(", ", authors), agency);
  }

  /** {@code JANE DOE Associated Press}: the name is what stands before the agency. */
  private static Byline withoutAgency(String part, @Nullable String agency) {
    int space = part.lastIndexOf(' ');
    while (space > 0) {
      if (Agencies.named(part.substring(space + 1)) != null) {
        return new Byline(part.substring(0, space).strip(), agency);
      }
      space = part.lastIndexOf(' ', space - 1);
    }
    return new Byline(null, agency);
  }

  private static boolean isName(String part) {
    return !part.isEmpty()
        && part.indexOf('@') < 0
        && part.codePoints().anyMatch(Character::isLetter)
        && part.codePoints().noneMatch(Character::isDigit);
  }
}
