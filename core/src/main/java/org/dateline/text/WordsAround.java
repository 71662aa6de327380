package org.dateline.text;

/** The words around a place in a text, cut off where they are longer than any that is looked up. */
final class WordsAround {
  private static final int LONGEST = 24;

  private final String view;
  private final CommonWords common;

  WordsAround(String view, CommonWords common) {
    this.view = view;
    this.common = common;
  }

  /** What stands before {@code at} and not before {@code start}: letters, figures, inner stops. */
  String before(int at, int start) {
    int from = at;
    while (from > start
        && at - from < LONGEST
        && (isPart(view.charAt(from - 1)) || view.charAt(from - 1) == '.')) {
      from--;
    }
    return view.substring(from, at);
  }

  /** The word that begins at {@code at}; empty where none does. */
  String at(int at) {
    int to = at;
    while (to < view.length() && to - at < LONGEST && isPart(view.charAt(to))) {
      to++;
    }
    return view.substring(at, to);
  }

  /**
   * Whether the word at {@code at} commonly begins a sentence, and is not the initial of a name.
   */
  boolean isStarter(int at) {
    String word = at(at);
    int end = at + word.length();
    boolean initial = word.length() == 1 && end < view.length() && view.charAt(end) == '.';
    return !initial && common.is(CommonWords.Kind.STARTER, word);
  }

  /** Whether {@code c} may be inside a word. */
  static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '\u2019';
  }

  /** Whether {@code c}, of a repaired text, parts words. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }
}
