package org.dateline.codebook;

import java.util.ArrayList;
import java.util.List;

/**
 * Words to be found one after the other; a word that ends in {@code *} stands for all that begin
 * so.
 */
final class Phrase {
  private final List<String> words = new ArrayList<>();
  private final List<Boolean> stems = new ArrayList<>();

  /**
   * Reads a phrase as a codebook writes it: {@code "suicide bomb*"}.
   *
   * @throws IllegalArgumentException where it has no words, or a stem of fewer than three letters
   */
  Phrase(String written) {
    for (String part : written.strip().split("\\s+", -1)) {
      boolean stem = part.endsWith("*");
      Words inside = Words.of(stem ? part.substring(0, part.length() - 1) : part);
      for (int i = 0; i < inside.size(); i++) {
        words.add(inside.word(i));
        stems.add(stem && i == inside.size() - 1);
      }
      if (stem && (inside.size() == 0 || words.get(words.size() - 1).length() < 3)) {
        throw new IllegalArgumentException(
            "'" + written + "' would stand for too many words; give three letters before the *");
      }
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("'" + written + "' has no words");
    }
  }

  int size() {
    return words.size();
  }

  /** The first word, without its star. */
  String first() {
    return words.get(0);
  }

  boolean isIn(Words text) {
    for (int start = 0; start + size() <= text.size(); start++) {
      if (standsAt(start, text)) {
        return true;
      }
    }
    return false;
  }

  boolean standsAt(int start, Words text) {
    if (start + size() > text.size()) {
      return false;
    }
    for (int i = 0; i < size(); i++) {
      String word = text.word(start + i);
      if (stems.get(i) ? !word.startsWith(words.get(i)) : !word.equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
