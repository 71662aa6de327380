package org.dateline.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the right name nearest to a wrong one, for error messages. */
public final class Nearest {
  private Nearest() {}

  /** " did you mean X?", or nothing where no name is near. */
  public static String hint(String wrong, Collection<String> right) {
    return to(wrong, right).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /** The name with the fewest edits from {@code wrong}, if these are at most half its length. */
  public static Optional<String> to(String wrong, Collection<String> right) {
    int most = Math.max(1, wrong.length() / 2);
    return right.stream()
        .min(
            Comparator.comparingInt((String name) -> edits(wrong, name))
                .thenComparing(name -> name))
        .filter(name -> edits(wrong, name) <= most);
  }

  private static int edits(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
