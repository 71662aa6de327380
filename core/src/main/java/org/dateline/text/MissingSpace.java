package org.dateline.text;

/** Finds the end of a sentence after which the space was forgotten: "the rebels fled.The army". */
final class MissingSpace {
  private static final int REACH = 64;
  private static final String OPENERS = "\"\u201C\u2018(";

  private final String view;
  private final WordLists lists;
  private final WordsAround words;

  MissingSpace(String view, WordLists lists) {
    this.view = view;
    this.lists = lists;
    this.words = new WordsAround(view, lists.common());
  }

  /**
   * Whether a sentence that began at {@code start} ends at the stop at {@code at}.
   *
   * @param closed where the closing marks after the stop end
   */
  boolean isAt(int at, int closed, int start) {
    int next = closed;
    while (next < view.length()
        && next - closed < REACH
        && OPENERS.indexOf(view.charAt(next)) >= 0) {
      next++;
    }
    return begins(next) && ends(words.before(at, start), closed > at + 1) && !isAddress(at);
  }

  /** A capital and small letters, or a short word that begins sentences. */
  private boolean begins(int next) {
    if (next + 1 >= view.length() || !Character.isUpperCase(view.charAt(next))) {
      return false;
    }
    String word = words.at(next);
    return word.length() > 1
        ? Character.isLowerCase(word.charAt(1)) && !lists.common().is(CommonWords.Kind.DOMAIN, word)
        : words.isStarter(next);
  }

  /** A word in small letters that is no abbreviation, or none but closing marks. */
  private boolean ends(String word, boolean marked) {
    return (word.length() > 1 || marked)
        && word.chars().allMatch(Character::isLetter)
        && (word.isEmpty() || Character.isLowerCase(word.charAt(word.length() - 1)))
        && lists.abbreviations().ending(word) == null;
  }

  /** Whether the stop stands in an address of the web or of mail. */
  private boolean isAddress(int at) {
    for (int before = at - 1; before >= 0 && at - before < REACH; before--) {
      char c = view.charAt(before);
      if (WordsAround.isSpace(c)) {
        break;
      }
      if ("/@_:.=".indexOf(c) >= 0) {
        return true;
      }
    }
    for (int after = at + 1; after < view.length() && after - at < REACH; after++) {
      char c = view.charAt(after);
      if (WordsAround.isSpace(c)) {
        break;
      }
      if ("/@_=".indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }
}
