package org.dateline.mark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * BERT's word pieces: a word is cut, from its start, into the longest pieces that the vocabulary
 * holds; lower case, without accents. Immutable but for a bounded cache; may be shared.
 */
final class WordPieces {
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final int LONGEST_WORD = 100;
  private static final int MOST_CACHED = 50_000;

  private final Map<String, Integer> vocabulary;
  private final Map<String, int[]> cache = new ConcurrentHashMap<>();
  private final int[] unknown;
  private final int start;
  private final int end;

  private WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
    this.unknown = new int[] {id("[UNK]")};
    this.start = id("[CLS]");
    this.end = id("[SEP]");
  }

  /** Reads a vocabulary: a piece a line, its id the number of the line from 0. */
  static WordPieces read(Reader from) throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>(60_000);
    BufferedReader reader = new BufferedReader(from);
    for (String piece = reader.readLine(); piece != null; piece = reader.readLine()) {
      vocabulary.put(piece, vocabulary.size());
    }
    return new WordPieces(vocabulary);
  }

  /** The piece that begins every sentence. */
  int start() {
    return start;
  }

  /** The piece that ends every sentence. */
  int end() {
    return end;
  }

  /** The ids of a word's pieces, at least one. The array is shared: do not write to it. */
  int[] of(String word) {
    int[] known = cache.get(word);
    if (known != null) {
      return known;
    }
    int[] pieces = split(plain(word));
    if (cache.size() < MOST_CACHED) {
      cache.put(word, pieces);
    }
    return pieces;
  }

  /** Lower case, typewriter quotes, no accents. */
  static String plain(String word) {
    String lower = typewriter(word).toLowerCase(Locale.ROOT);
    return lower.chars().allMatch(c -> c < 128)
        ? lower
        : ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  private static String typewriter(String word) {
    if (word.length() > 1) {
      return word;
    }
    return switch (word) {
      case "’", "‘" -> "'";
      case "“", "”" -> "\"";
      case "–", "—" -> "-";
      default -> word;
    };
  }

  private int[] split(String word) {
    if (word.isEmpty() || word.length() > LONGEST_WORD) {
      return unknown;
    }
    int[] ids = new int[word.length()];
    int count = 0;
    int from = 0;
    while (from < word.length()) {
      int to = word.length();
      Integer id = null;
      while (to > from) {
        id = vocabulary.get(from == 0 ? word.substring(0, to) : "##" + word.substring(from, to));
        if (id != null) {
          break;
        }
        to--;
      }
      if (id == null) {
        return unknown;
      }
      ids[count++] = id;
      from = to;
    }
    return Arrays.copyOf(ids, count);
  }

  private int id(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalStateException("the vocabulary lacks " + piece);
    }
    return id;
  }
}
