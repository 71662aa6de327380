package org.dateline.text;

import org.dateline.text.Abbreviations.Ending;
import org.jspecify.annotations.Nullable;

/** Tells a full stop from the dot of an abbreviation, an initial or the number of a list item. */
final class Dots {
  private static final int REACH = 64;
  private static final int LONGEST_ITEM_NUMBER = 2;

  private final String view;
  private final WordLists lists;
  private final WordsAround words;

  Dots(String view, WordLists lists) {
    this.view = view;
    this.lists = lists;
    this.words = new WordsAround(view, lists.common());
  }

  /**
   * Whether the dot at {@code dot} ends the sentence that began at {@code start}.
   *
   * @param next where what follows begins: a capital, a figure or a letter without case
   */
  boolean ends(int dot, int start, int next) {
    String word = words.before(dot, start);
    boolean first = isFirst(dot - word.length(), start);
    if (first && isItemNumber(word)) {
      return false;
    }
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
      return !first && words.isStarter(next);
    }
    Ending ending = ending(word);
    return ending == null || ends(ending, next);
  }

  /** How an abbreviation ends, or its last part: "Lt.-Gov". */
  private @Nullable Ending ending(String word) {
    Ending whole = lists.abbreviations().ending(word);
    return whole != null
        ? whole
        : lists.abbreviations().ending(word.substring(word.lastIndexOf('-') + 1));
  }

  private boolean ends(Ending ending, int next) {
    boolean digit = Character.isDigit(view.charAt(next));
    return switch (ending) {
      case NEVER -> false;
      case NUMBER -> !digit;
      case STARTER -> !digit && words.isStarter(next);
      case CLOCK -> !digit && !lists.common().is(CommonWords.Kind.CLOCK, words.at(next));
      case ANY -> true;
    };
  }

  private static boolean isItemNumber(String word) {
    return !word.isEmpty()
        && word.length() <= LONGEST_ITEM_NUMBER
        && word.chars().allMatch(Character::isDigit);
  }

  /** Whether nothing but blanks and bullets stands between the sentence's start and {@code at}. */
  private boolean isFirst(int at, int start) {
    int before = at - 1;
    while (before >= start && at - before < REACH && !WordsAround.isPart(view.charAt(before))) {
      before--;
    }
    return before < start;
  }
}
