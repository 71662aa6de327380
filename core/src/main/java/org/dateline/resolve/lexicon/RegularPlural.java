package org.dateline.resolve.lexicon;

/** Regular English plurals. */
public final class RegularPlural {
  private RegularPlural() {}

  /** The plural of a noun or of the last word of a phrase, by rule. */
  public static String of(String noun) {
    if (noun.endsWith("man")) {
      return noun.substring(0, noun.length() - 2) + "en";
    }
    if (noun.endsWith("y")
        && noun.length() > 1
        && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    if (noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh")) {
      return noun + "es";
    }
    return noun + "s";
  }
}
