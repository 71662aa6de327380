package org.dateline.eval;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which two phrases are compared. */
final class ContentWords {
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "to", "and", "or", "s", "his", "her", "its",
          "their");

  private ContentWords() {}

  /** Runs of letters, digits and underscores in lower case, without articles and the like. */
  static Set<String> of(@Nullable String phrase) {
    Set<String> words = new HashSet<>();
    if (phrase == null) {
      return words;
    }
    StringBuilder word = new StringBuilder();
    phrase.toLowerCase(Locale.ROOT).codePoints().forEach(point -> take(point, word, words));
    take(' ', word, words);
    return words;
  }

  /** Whether two phrases share a word. */
  static boolean shared(@Nullable String one, @Nullable String other) {
    return !Collections.disjoint(of(one), of(other));
  }

  private static void take(int point, StringBuilder word, Set<String> words) {
    if (isWordPart(point)) {
      word.appendCodePoint(point);
      return;
    }
    String whole = word.toString();
    word.setLength(0);
    if (!whole.isEmpty() && !EMPTY_WORDS.contains(whole)) {
      words.add(whole);
    }
  }

  /** A word character as Python's regular expressions have it, which the first scorer used. */
  private static boolean isWordPart(int point) {
    return Character.isLetterOrDigit(point)
        || point == '_'
        || Character.getType(point) == Character.LETTER_NUMBER
        || Character.getType(point) == Character.OTHER_NUMBER;
  }
}
