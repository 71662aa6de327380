package org.dateline.mark;

import java.util.Arrays;
import java.util.List;

/**
 * A sentence as the encoder reads it.
 *
 * @param words the words that fit
 * @param ids the ids of the pieces, with those that begin and end a sentence
 * @param shapes for each piece how its word is written
 * @param first for each word its first piece
 */
record Pieces(List<Word> words, long[] ids, long[] shapes, int[] first) {

  /**
   * Cuts words into pieces, leaving out the words from the one on that would go over {@code most}.
   */
  static Pieces of(List<Word> words, WordPieces vocabulary, int most) {
    long[] ids = new long[most];
    long[] shapes = new long[most];
    int[] first = new int[words.size()];
    int count = 0;
    ids[count++] = vocabulary.start();
    int word = 0;
    for (; word < words.size(); word++) {
      int[] pieces = vocabulary.of(words.get(word).text());
      if (count + pieces.length >= most) {
        break;
      }
      first[word] = count;
      for (int piece : pieces) {
        ids[count] = piece;
        shapes[count++] = words.get(word).shape();
      }
    }
    ids[count++] = vocabulary.end();
    return new Pieces(
        words.subList(0, word),
        Arrays.copyOf(ids, count),
        Arrays.copyOf(shapes, count),
        Arrays.copyOf(first, word));
  }
}
