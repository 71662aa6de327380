package org.dateline.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.resolve.actor.dictionary.Known;
import org.jspecify.annotations.Nullable;

/**
 * A word of a phrase.
 *
 * @param text as written
 * @param start where it begins in the phrase
 * @param end one past its last character
 * @param before what stands between it and the word before, without white space
 * @param known the known run of words it belongs to, or null
 */
record Word(String text, int start, int end, String before, @Nullable Known known) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  /** The words of a phrase. */
  static List<Word> of(String phrase, List<Known> known) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(phrase);
    int last = 0;
    int next = 0;
    while (matcher.find()) {
      while (next < known.size() && known.get(next).span().end() <= matcher.start()) {
        next++;
      }
      boolean covered = next < known.size() && known.get(next).span().start() <= matcher.start();
      words.add(
          new Word(
              matcher.group(),
              matcher.start(),
              matcher.end(),
              phrase.substring(last, matcher.start()).strip().replace('’', '\''),
              covered ? known.get(next) : null));
      last = matcher.end();
    }
    return words;
  }

  boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is two to ten capitals: an acronym. */
  boolean acronym() {
    return text.length() > 1
        && text.length() <= 10
        && text.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  /** Whether it is the s of a possessive. */
  boolean possessive() {
    return text.equalsIgnoreCase("s") && before.equals("'");
  }

  /** Whether it belongs to the word before it: by white space, a hyphen or an apostrophe alone. */
  boolean goesOn() {
    return before.isEmpty() || before.equals("-") || before.equals("'") || before.equals(".");
  }
}
