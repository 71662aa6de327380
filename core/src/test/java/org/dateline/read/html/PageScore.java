package org.dateline.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.Article;
import org.dateline.Moment;
import org.dateline.read.byline.WrittenDate;
import org.jspecify.annotations.Nullable;

/** How near what was read from a page comes to what stands on it. */
record PageScore(
    String name, boolean title, boolean date, boolean agency, boolean dateline, double body) {

  static PageScore of(ExpectedPage page, @Nullable Article read) {
    if (read == null) {
      return new PageScore(page.name(), false, false, false, false, 0);
    }
    return new PageScore(
        page.name(),
        Objects.equals(page.fields().get("title"), read.title()),
        isSame(page.fields().get("published"), read.publishedAt()),
        Objects.equals(page.fields().get("agency"), read.agency()),
        Objects.equals(page.fields().get("dateline"), read.dateline()),
        overlap(page.body(), read.text()));
  }

  boolean fieldsRight() {
    return title && date && agency && dateline;
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%-34s %-6s %-6s %-6s %-8s %.3f",
        name,
        title ? "ok" : "WRONG",
        date ? "ok" : "WRONG",
        agency ? "ok" : "WRONG",
        dateline ? "ok" : "WRONG",
        body);
  }

  private static boolean isSame(@Nullable String expected, @Nullable Moment read) {
    if (expected == null || read == null) {
      return expected == null && read == null;
    }
    Moment right = Objects.requireNonNull(WrittenDate.of(expected), expected);
    if (!right.day().equals(read.day())) {
      return false;
    }
    boolean time =
        right.time() == null
            || read.time() != null && right.time().withNano(0).equals(read.time().withNano(0));
    return time
        && (right.offset() == null
            || read.offset() == null
            || right.offset().equals(read.offset()));
  }

  /** The harmonic mean of precision and recall of words, each counted as often as it stands. */
  static double overlap(String expected, String read) {
    Map<String, Integer> right = words(expected);
    Map<String, Integer> found = words(read);
    long shared = 0;
    for (Map.Entry<String, Integer> word : right.entrySet()) {
      shared += Math.min(word.getValue(), found.getOrDefault(word.getKey(), 0));
    }
    long all = sum(right) + sum(found);
    return all == 0 ? 1 : 2.0 * shared / all;
  }

  private static long sum(Map<String, Integer> words) {
    return words.values().stream().mapToLong(Integer::longValue).sum();
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    for (String word : text.strip().split("\\s+", -1)) {
      words.merge(word, 1, Integer::sum);
    }
    return words;
  }
}
