package org.dateline.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads phrases out of tag chances: the same rules as {@code training/marker/decode.py}. A word
 * begins a phrase where BEGIN passes a threshold; the phrase goes on until OUTSIDE is likely or
 * another one begins.
 */
final class TagReader {
  private static final int OUTSIDE = 0;
  private static final int BEGIN = 1;
  private static final int INSIDE = 2;
  private static final Set<String> ARTICLES =
      Set.of(
          "the", "a", "an", "his", "her", "its", "their", "our", "some", "several", "many", "two",
          "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  /** Words and marks in which no phrase ends. */
  private static final Set<String> JOINING =
      Set.of(
          "the", "a", "an", "and", "or", "of", "in", "on", "at", "to", "by", "for", "from", "with",
          "as", "who", "which", "that", "than", ",", ";", ":", "-", "–", "—", "(", "“", "\"");

  private final double beginThreshold;
  private final double outsideThreshold;

  TagReader(double beginThreshold, double outsideThreshold) {
    this.beginThreshold = beginThreshold;
    this.outsideThreshold = outsideThreshold;
  }

  /** Words {@code start} to before {@code end}; {@code chance} is that of a phrase beginning so. */
  record Run(int start, int end, double chance) {}

  /**
   * The phrases of one part.
   *
   * @param tags for each word the chances of OUTSIDE, BEGIN, INSIDE
   * @param words the words
   * @param fallback where no word passes the threshold, the likeliest is taken if it passes this; 1
   *     for never
   */
  List<Run> runs(double[][] tags, List<Word> words, double fallback) {
    List<Run> runs = new ArrayList<>();
    int word = 0;
    while (word < tags.length) {
      if (tags[word][BEGIN] > beginThreshold) {
        Run run = runFrom(word, tags, words);
        runs.add(run);
        word = run.end;
      } else {
        word++;
      }
    }
    if (runs.isEmpty()) {
      int likeliest = likeliestBegin(tags);
      if (likeliest >= 0 && tags[likeliest][BEGIN] > fallback) {
        runs.add(runFrom(likeliest, tags, words));
      }
    }
    return runs;
  }

  private Run runFrom(int start, double[][] tags, List<Word> words) {
    boolean onlyArticles = isArticle(words.get(start));
    int end = start + 1;
    while (end < tags.length && tags[end][OUTSIDE] < outsideThreshold) {
      // "the | Afghan army": where to begin is in doubt, the article belongs to what follows it.
      if (tags[end][BEGIN] > tags[end][INSIDE] && !onlyArticles) {
        break;
      }
      onlyArticles &= isArticle(words.get(end));
      end++;
    }
    while (end > start + 1 && JOINING.contains(lower(words.get(end - 1)))) {
      end--;
    }
    return new Run(start, end, tags[start][BEGIN]);
  }

  private static boolean isArticle(Word word) {
    return ARTICLES.contains(lower(word)) || Character.isDigit(word.text().codePointAt(0));
  }

  private static String lower(Word word) {
    return word.text().toLowerCase(Locale.ROOT);
  }

  private static int likeliestBegin(double[][] tags) {
    int best = -1;
    for (int word = 0; word < tags.length; word++) {
      if (best < 0 || tags[word][BEGIN] > tags[best][BEGIN]) {
        best = word;
      }
    }
    return best;
  }
}
