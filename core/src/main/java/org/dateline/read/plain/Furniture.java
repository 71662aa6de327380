package org.dateline.read.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/** The lines of a news page that are no part of its article, by {@code furniture.tsv}. */
public final class Furniture {
  private static final Furniture SHIPPED =
      new Furniture(Table.beside(Furniture.class, "furniture.tsv"));
  private static final int LONGEST = 400;
  private static final String BEFORE = "\u2022\u2023\u25AA\u25CF\u25E6\u00B7*->\u00BB\u2192|";
  private static final String AFTER = ":.>\u00BB\u2192\u2026|";
  private static final int FEWEST_WORDS_OF_A_SENTENCE = 9;
  private static final int FEWEST_WORDS_OF_NEWS = 6;
  private static final Pattern TO_THE_READER =
      Pattern.compile(
          "\\b(?:you|your|us|our|we|here|more|page|site|newsletter|subscribe|click|tap|app|channel"
              + "|facebook|twitter|telegram|whatsapp|instagram|youtube|reserved)\\b",
          Pattern.CASE_INSENSITIVE);

  /** How a line is known to be furniture. */
  public enum Kind {
    /** It is these words. */
    LINE,
    /** It begins with them and is no sentence. */
    START,
    /** It begins with them. */
    NOTE,
    /** It begins with them, is no sentence, and ends the article. */
    END
  }

  private final Set<String> lines = new HashSet<>();

  /** The others by their first character, so that few are looked at for a line. */
  private final Map<Character, List<Beginning>> beginnings = new HashMap<>();

  private record Beginning(Kind kind, String words) {}

  private Furniture(Table table) {
    for (Table.Row row : table.rows()) {
      Kind kind = row.constant("kind", Kind.class);
      for (String words : row.list("words")) {
        if (kind == Kind.LINE) {
          lines.add(words);
        } else {
          beginnings
              .computeIfAbsent(words.charAt(0), first -> new ArrayList<>())
              .add(new Beginning(kind, words));
        }
      }
    }
  }

  /** The list that is shipped inside. */
  public static Furniture shipped() {
    return SHIPPED;
  }

  /** What kind of furniture a line is, or null where it is none. */
  public @Nullable Kind kind(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    String plain = plain(line);
    if (plain.isEmpty()) {
      return null;
    }
    if (lines.contains(plain.endsWith(":") ? plain.substring(0, plain.length() - 1) : plain)) {
      return Kind.LINE;
    }
    for (Beginning beginning : beginnings.getOrDefault(plain.charAt(0), List.of())) {
      if (begins(plain, beginning.words) && (beginning.kind == Kind.NOTE || !isNews(line))) {
        return beginning.kind;
      }
    }
    return null;
  }

  /** Whether a line begins with {@code word}, as a word of its own. */
  private static boolean begins(String plain, String word) {
    return plain.startsWith(word)
        && (plain.length() == word.length()
            || !Character.isLetter(word.charAt(word.length() - 1))
            || !Character.isLetterOrDigit(plain.charAt(word.length())));
  }

  /** Whether a line is a sentence of an article: long enough, and with a stop. */
  public static boolean isSentence(String line) {
    String plain = line.strip();
    int end = plain.length();
    while (end > 0 && "\"'\u201D\u2019)]".indexOf(plain.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0
        && ".!?\u2026".indexOf(plain.charAt(end - 1)) >= 0
        && hasWords(plain, FEWEST_WORDS_OF_A_SENTENCE);
  }

  /**
   * Whether a line that begins like furniture ({@code Watch}, {@code Follow}) is one of the article
   * all the same: a sentence, or a shorter one that does not turn to the reader.
   */
  public static boolean isNews(String line) {
    return isSentence(line)
        || line.strip().endsWith(".")
            && hasWords(line.strip(), FEWEST_WORDS_OF_NEWS)
            && !TO_THE_READER.matcher(line).find();
  }

  /** Counted by hand: every paragraph that is read is asked this. */
  private static boolean hasWords(String plain, int fewest) {
    int words = 1;
    for (int at = 1; at < plain.length() && words < fewest; at++) {
      words += isSpace(plain.charAt(at)) && !isSpace(plain.charAt(at - 1)) ? 1 : 0;
    }
    return words == fewest;
  }

  /** Lower case, without bullets before and marks after, but for a colon. */
  private static String plain(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isMark(line.charAt(start), BEFORE)) {
      start++;
    }
    while (end > start && isMark(line.charAt(end - 1), AFTER)) {
      end--;
    }
    String kept = line.substring(start, end).toLowerCase(Locale.ROOT);
    // "Photo:" and "Read:" are known by their colon.
    return end < line.length() && line.charAt(end) == ':' ? kept + ":" : kept;
  }

  private static boolean isMark(char c, String marks) {
    return marks.indexOf(c) >= 0 || isSpace(c);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
