package org.dateline.resolve.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** The codes and times inside a pair of brackets, with the blanks inside times taken out. */
final class CodedWords {
  private static final String BLANKS = " \t\u00a0,;|";

  private CodedWords() {}

  /** {@code GOV > 20080325} is {@code GOV} and {@code >20080325}. */
  static List<String> of(String inBrackets) {
    List<String> words = new ArrayList<>();
    StringTokenizer tokens = new StringTokenizer(inBrackets, BLANKS);
    while (tokens.hasMoreTokens()) {
      String word = tokens.nextToken();
      String last = words.isEmpty() ? "" : words.get(words.size() - 1);
      boolean opensTime = last.endsWith("<") || last.endsWith(">") || last.endsWith("=");
      boolean opensRange = digitAt(last, 0) && last.endsWith("-") && digitAt(word, 0);
      boolean closesRange =
          digitAt(last, 0) && last.indexOf('-') < 0 && word.startsWith("-") && !isDashes(word);
      if (opensTime || opensRange || closesRange || word.equals("-") && digitAt(last, 0)) {
        words.set(words.size() - 1, last + word);
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isDashes(String word) {
    return word.startsWith("--");
  }

  private static boolean digitAt(String word, int at) {
    return word.length() > at && Character.isDigit(word.charAt(at));
  }
}
