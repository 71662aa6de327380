package org.dateline.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the right name nearest to a wrong one, for error messages. */
public final class Nearest {
  /** What is longer is no slip of the pen. */
  private static final int LONGEST = 100;

  private Nearest() {}

  /** " did you mean X?", or nothing where no name is near. */
  public static String hint(String wrong, Collection<String> right) {
    return to(wrong, right).map(name -> "; did you mean " + name + "?").orElse("");
  }

  /** The name with the fewest edits from {@code wrong}, if these are at most half its length. */
  public static Optional<String> to(String wrong, Collection<String> right) {
    if (wrong.length() > LONGEST) {
      return Optional.empty();
    }
    int most = Math.max(1, wrong.length() / 2);
    return right.stream()
        .min(
            Comparator.comparingInt((String name) -> edits(wrong, name))
                .thenComparing(name -> !beginsAlike(wrong, name))
                .thenComparing(name -> name))
        .filter(name -> edits(wrong, name) <= most);
  }

  /** The first letter is seldom the wrong one. */
  private static boolean beginsAlike(String one, String other) {
    return !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0);
  }

  /** Letters to add, leave out, change or swap with their neighbour. */
  private static int edits(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int changed = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        edits[i][j] = Math.min(changed, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }
}
