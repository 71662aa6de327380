package org.dateline.resolve.actor;

import org.dateline.resolve.actor.dictionary.DictionaryLine;
import org.dateline.resolve.actor.dictionary.DictionaryLines;
import org.jspecify.annotations.Nullable;

/**
 * One thing that decided who a phrase names.
 *
 * @param words the words that a dictionary line knows, as it spells them; or a rule in words
 * @param line the line, or null for a rule
 */
public record Reason(String words, @Nullable DictionaryLine line) {

  /**
   * Reads what {@link org.dateline.Actor#because()} gives: words and the place of a line, or a
   * rule.
   */
  static Reason of(String because, DictionaryLines lines) {
    int space = because.lastIndexOf(' ');
    DictionaryLine line = lines.at(because.substring(space + 1));
    return line == null || space < 0
        ? new Reason(because, null)
        : new Reason(because.substring(0, space), line);
  }
}
