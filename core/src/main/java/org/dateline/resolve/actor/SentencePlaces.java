package org.dateline.resolve.actor;

import java.util.List;
import org.dateline.Sentence;

/** Which sentence a character of the article stands in. */
final class SentencePlaces {
  private final List<Sentence> sentences;

  SentencePlaces(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** The number of the last sentence that begins at or before a character, or 0. */
  int at(int character) {
    int low = 0;
    int high = sentences.size() - 1;
    int number = 0;
    while (low <= high) {
      int middle = (low + high) / 2;
      Sentence sentence = sentences.get(middle);
      if (sentence.span().start() <= character) {
        number = sentence.number();
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return number;
  }
}
