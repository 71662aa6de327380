package org.dateline.text;

/** Knows the speaker that follows a quotation: {@code "Is it over?" President Diallo asked}. */
final class SpeakerAfterQuote {
  private static final int MOST_WORDS = 6;

  private final String view;
  private final CommonWords common;
  private final WordsAround words;

  SpeakerAfterQuote(String view, CommonWords common) {
    this.view = view;
    this.common = common;
    this.words = new WordsAround(view, common);
  }

  /** Whether the words at {@code next} are a name, and then a verb of speech. */
  boolean isAt(int next) {
    int at = next;
    for (int count = 0; count < MOST_WORDS && at < view.length(); count++) {
      String word = words.at(at);
      if (word.isEmpty() || count == 0 && common.is(CommonWords.Kind.STARTER, word)) {
        return false;
      }
      if (common.is(CommonWords.Kind.SPEECH, word)) {
        return true;
      }
      at = afterGap(at + word.length());
    }
    return false;
  }

  /** Past the dot of a title and one gap between words. */
  private int afterGap(int at) {
    int next = at < view.length() && view.charAt(at) == '.' ? at + 1 : at;
    while (next < view.length() && WordsAround.isSpace(view.charAt(next))) {
      next++;
    }
    return next;
  }
}
