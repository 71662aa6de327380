package org.dateline.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text as its words: the runs of letters and digits, lower case. Hyphens and apostrophes part
 * words, so "sit-in" and "sit in" are the same two.
 */
final class Words {
  private final String text;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();

  private Words(String text) {
    this.text = text;
  }

  static Words of(String text) {
    Words found = new Words(text);
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        found.starts.add(start);
        found.words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return found;
  }

  int size() {
    return words.size();
  }

  String word(int index) {
    return words.get(index);
  }

  /** The text from one word to another, as it was written; the second is the first left out. */
  String written(int from, int to) {
    int last = to - 1;
    return text.substring(starts.get(from), starts.get(last) + words.get(last).length());
  }
}
