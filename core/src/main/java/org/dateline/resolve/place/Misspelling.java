package org.dateline.resolve.place;

/** Tells names that differ from a wrong one by few letters. Not for sharing. */
final class Misspelling {
  private final String wrong;
  private final int most;
  private int[] twoBefore;
  private int[] before;
  private int[] now;

  Misspelling(String wrong, int most) {
    this.wrong = wrong;
    this.most = most;
    twoBefore = new int[wrong.length() + 1];
    before = new int[wrong.length() + 1];
    now = new int[wrong.length() + 1];
  }

  /** Whether so few letters are added, left out, changed or swapped with their neighbour. */
  boolean isOf(String name) {
    if (Math.abs(name.length() - wrong.length()) > most) {
      return false;
    }
    for (int j = 0; j <= wrong.length(); j++) {
      now[j] = j;
    }
    for (int i = 1; i <= name.length(); i++) {
      int[] free = twoBefore;
      twoBefore = before;
      before = now;
      now = free;
      if (row(name, i) > most) {
        return false;
      }
    }
    return now[wrong.length()] <= most;
  }

  /** Fills one row of the table of edits; gives the least of it. */
  private int row(String name, int i) {
    now[0] = i;
    int least = i;
    for (int j = 1; j <= wrong.length(); j++) {
      boolean same = name.charAt(i - 1) == wrong.charAt(j - 1);
      int edits = Math.min(before[j - 1] + (same ? 0 : 1), Math.min(before[j], now[j - 1]) + 1);
      boolean swapped =
          i > 1
              && j > 1
              && name.charAt(i - 1) == wrong.charAt(j - 2)
              && name.charAt(i - 2) == wrong.charAt(j - 1);
      now[j] = swapped ? Math.min(edits, twoBefore[j - 2] + 1) : edits;
      least = Math.min(least, now[j]);
    }
    return least;
  }
}
