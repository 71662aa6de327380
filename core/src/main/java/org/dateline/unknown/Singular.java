package org.dateline.unknown;

import java.util.Locale;

/** The singular of a noun, as far as rules can make it. */
final class Singular {
  private Singular() {}

  /** Lower case, without a plural's ending. */
  static String of(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    int length = word.length();
    if (length > 4 && word.endsWith("men")) {
      return word.substring(0, length - 2) + "an";
    }
    if (length > 4 && word.endsWith("ies")) {
      return word.substring(0, length - 3) + "y";
    }
    boolean hissing =
        word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("sses")
            || word.endsWith("xes");
    if (hissing) {
      return word.substring(0, length - 2);
    }
    boolean plural = length > 3 && word.endsWith("s");
    boolean other = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
    return plural && !other ? word.substring(0, length - 1) : word;
  }
}
