package org.dateline.resolve.actor.mention;

/** Numbers of English nouns, by their ends. */
final class Nouns {
  private Nouns() {}

  static boolean isPlural(String noun) {
    return noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us")
        || noun.endsWith("men")
        || noun.equals("people")
        || noun.equals("children");
  }

  /** The singular of a plural noun or of the last word of a phrase; others as they are. */
  static String singular(String noun) {
    if (!isPlural(noun) || noun.equals("people") || noun.equals("children")) {
      return noun;
    }
    if (noun.endsWith("men")) {
      return noun.substring(0, noun.length() - 2) + "an";
    }
    if (noun.endsWith("ies") && noun.length() > 4) {
      return noun.substring(0, noun.length() - 3) + "y";
    }
    boolean hissing = noun.endsWith("ches") || noun.endsWith("shes") || noun.endsWith("sses");
    return noun.substring(0, noun.length() - (hissing ? 2 : 1));
  }
}
