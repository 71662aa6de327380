package org.dateline.bench;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that do not say alone whom they name, and so need the rest of the article. Which one a
 * phrase is follows from its letters, not from any dictionary.
 */
enum Anaphor {
  /** A pronoun, or what somebody has: "he", "its embassy". */
  PRONOUN("pronouns"),
  /** Words without a name: "the minister", "protesters", "both countries". */
  DESCRIPTION("descriptions"),
  /** One word of a longer name before: "Gilani" behind "Yousuf Raza Gilani". */
  SHORT_NAME("short names");

  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "him",
          "his",
          "she",
          "her",
          "it",
          "its",
          "they",
          "them",
          "their",
          "we",
          "us",
          "our",
          "i",
          "me",
          "my",
          "himself",
          "herself",
          "itself",
          "themselves");
  private static final Pattern TITLE = Pattern.compile("(?:Mr|Mrs|Ms|Dr)\\.? ");
  private static final Pattern GAP = Pattern.compile("[\\s-]+");
  private static final Set<String> OPENING =
      Set.of(
          "the", "a", "an", "this", "that", "these", "those", "both", "two", "some", "several",
          "other", "another", "each", "all", "many", "more", "most");

  private final String plural;

  Anaphor(String plural) {
    this.plural = plural;
  }

  /** The name of the line in a report. */
  String plural() {
    return plural;
  }

  /**
   * Which one a phrase is, or null where it names somebody by itself.
   *
   * @param phrase the words
   * @param startsSentence whether its first capital says nothing
   * @param before the text of the article before the phrase
   */
  static @Nullable Anaphor of(String phrase, boolean startsSentence, String before) {
    String[] words = GAP.split(phrase.strip(), -1);
    String first = words[0].toLowerCase(Locale.ROOT);
    if (PRONOUNS.contains(first) && !words[0].equals("US")) {
      return PRONOUN;
    }
    String name = TITLE.matcher(phrase.strip()).replaceFirst("");
    boolean oneWord = !name.isEmpty() && GAP.split(name, -1).length == 1;
    boolean longer =
        oneWord
            && Character.isUpperCase(name.codePointAt(0))
            && Pattern.compile("\\p{Lu}[\\p{L}.'’-]* " + Pattern.quote(name) + "\\b")
                .matcher(before)
                .find();
    if (longer) {
      return SHORT_NAME;
    }
    return isWithoutName(words, startsSentence) ? DESCRIPTION : null;
  }

  private static boolean isWithoutName(String[] words, boolean startsSentence) {
    for (int i = 0; i < words.length; i++) {
      boolean capital = !words[i].isEmpty() && Character.isUpperCase(words[i].codePointAt(0));
      boolean opening =
          i == 0 && (startsSentence || OPENING.contains(words[i].toLowerCase(Locale.ROOT)));
      if (capital && !opening) {
        return false;
      }
    }
    return true;
  }
}
