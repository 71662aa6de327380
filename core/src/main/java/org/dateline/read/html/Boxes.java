package org.dateline.read.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.knowledge.Table;
import org.dateline.read.plain.Furniture;
import org.jspecify.annotations.Nullable;

/** Lines that are no part of an article and boxes that they head, by {@code boxes.tsv}. */
final class Boxes {
  private static final Boxes SHIPPED = new Boxes(Table.beside(Boxes.class, "boxes.tsv"));
  private static final int LONGEST_HEAD = 80;
  private static final int LONGEST_LOOSE = 60;
  private static final int LONGEST_LINE = 240;
  private static final String MARKS =
      "\u2022\u00B7*-\u2013\u2014>\u00BB\u203A\u2192|:.\u2026\u25B6 ";

  private static final Pattern COUNT = Pattern.compile("^\\d{1,6}\\s+|\\s*\\(?\\d{1,6}\\)?\\W*$");

  /** How a line is known. */
  enum Kind {
    BOX,
    START,
    NOTE,
    HOLDS,
    LOOSE
  }

  private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

  /** The words by their first character, so that few are looked at for a line. */
  private final Map<Character, List<String>> boxes;

  private final Set<String> heads;
  private final Map<Character, List<String>> starts;
  private final Map<Character, List<String>> notes;
  private final Map<Character, List<String>> loose;

  private Boxes(Table table) {
    for (Kind kind : Kind.values()) {
      words.put(kind, new ArrayList<>());
    }
    for (Table.Row row : table.rows()) {
      listed(row.constant("kind", Kind.class)).addAll(row.list("words"));
    }
    boxes = byFirst(listed(Kind.BOX).stream().filter(word -> word.indexOf(' ') > 0).toList());
    heads = Set.copyOf(listed(Kind.BOX));
    starts = byFirst(listed(Kind.START));
    notes = byFirst(listed(Kind.NOTE));
    loose = byFirst(listed(Kind.LOOSE));
  }

  private static Map<Character, List<String>> byFirst(List<String> words) {
    return words.stream().collect(Collectors.groupingBy(word -> word.charAt(0)));
  }

  /** The list that is shipped inside. */
  static Boxes shipped() {
    return SHIPPED;
  }

  /** Whether a line heads a box of something else. */
  boolean isHead(String line) {
    if (line.length() > LONGEST_HEAD || Furniture.isSentence(line)) {
      return false;
    }
    String plain = plain(line);
    return isHeadAlone(line)
        || begins(withoutCount(plain), boxes)
        || isEnd(Furniture.shipped().kind(line));
  }

  /** {@code 24 comments}, {@code Comments (3)}. */
  private static String withoutCount(String plain) {
    return plain.chars().anyMatch(Character::isDigit)
        ? COUNT.matcher(plain).replaceFirst("")
        : plain;
  }

  /** Whether a line is no more than such a heading. */
  boolean isHeadAlone(String line) {
    if (line.length() > LONGEST_HEAD) {
      return false;
    }
    String plain = withoutCount(plain(line));
    int end = plain.length();
    while (end > 0 && MARKS.indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return heads.contains(plain.substring(0, end));
  }

  private static boolean isEnd(Furniture.@Nullable Kind kind) {
    return kind == Furniture.Kind.END;
  }

  /** Whether a line is no part of the article. */
  boolean isNoText(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    String plain = plain(line);
    if (plain.isEmpty() || Furniture.shipped().kind(line) != null) {
      return true;
    }
    return begins(plain, notes)
        || listed(Kind.HOLDS).stream().anyMatch(plain::contains)
        || begins(plain, starts) && !Furniture.isNews(line);
  }

  /** Whether a line that is no heading and no item of a list is no part of the article. */
  boolean isNoParagraph(String line) {
    return line.length() <= LONGEST_LOOSE
        && begins(plain(line), loose)
        && ".!?\"\u201D".indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private List<String> listed(Kind kind) {
    return words.getOrDefault(kind, List.of());
  }

  private static boolean begins(String plain, Map<Character, List<String>> byFirst) {
    if (plain.isEmpty()) {
      return false;
    }
    for (String word : byFirst.getOrDefault(plain.charAt(0), List.of())) {
      if (plain.startsWith(word)
          && (plain.length() == word.length()
              || !Character.isLetter(word.charAt(word.length() - 1))
              || !Character.isLetterOrDigit(plain.charAt(word.length())))) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && MARKS.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    return line.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
