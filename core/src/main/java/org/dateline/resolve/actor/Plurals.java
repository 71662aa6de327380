package org.dateline.resolve.actor;

import org.dateline.resolve.lexicon.RegularPlural;

/** Regular English plurals of role nouns. */
final class Plurals {
  private Plurals() {}

  /** The plural of a noun or of the last word of a phrase, by rule. */
  static String of(String noun) {
    return RegularPlural.of(noun);
  }
}
