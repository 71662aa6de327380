package org.dateline.read.language;

import java.lang.Character.UnicodeScript;
import java.util.BitSet;

/** Counts what the letters and words of one text tell of its language. Used once. */
final class Tally {
  private static final int WORDS_BETWEEN_LOOKS = 32;

  /** How many letters a character is worth that stands for a word or half of one. */
  private static final int IDEOGRAPH = 3;

  private final KnownWords known;
  private final float[] weight;
  private final int[] different;
  private final int[] hits;
  private final int[] letters = new int[UnicodeScript.values().length];
  private final BitSet seen = new BitSet();
  private int words;
  private int small;
  private boolean marks;

  Tally(KnownWords known) {
    this.known = known;
    weight = new float[known.count()];
    different = new int[known.count()];
    hits = new int[known.count()];
  }

  /** Counts a text, or as much of it as leaves no doubt that it is in the first language. */
  void count(String text, int length) {
    long number = KnownWords.START;
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      if (isPartOfWord(c)) {
        small += number == KnownWords.START && Character.isLowerCase(c) ? 1 : 0;
        number = KnownWords.and(number, Character.toLowerCase(c));
      } else if (number != KnownWords.START) {
        word(number);
        number = KnownWords.START;
        if (words % WORDS_BETWEEN_LOOKS == 0 && isPlain()) {
          return;
        }
      }
    }
    if (number != KnownWords.START) {
      word(number);
    }
  }

  private boolean isPartOfWord(char c) {
    if (c < 0x80) {
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      letters[UnicodeScript.LATIN.ordinal()] += letter ? 1 : 0;
      return letter;
    }
    if (Character.isLetter(c)) {
      letters[UnicodeScript.of(c).ordinal()] += Character.isIdeographic(c) ? IDEOGRAPH : 1;
      return true;
    }
    int type = Character.getType(c);
    boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    marks |= mark;
    return mark;
  }

  private void word(long number) {
    words++;
    int slot = known.slot(number);
    int[] languages = known.languages(slot);
    if (languages.length == 0) {
      return;
    }
    boolean isNew = !seen.get(slot);
    seen.set(slot);
    float tells = known.weight(slot);
    for (int language : languages) {
      weight[language] += tells;
      hits[language]++;
      different[language] += isNew ? 1 : 0;
    }
  }

  private boolean isPlain() {
    int[] others = hits.clone();
    others[0] = 0;
    int most = 0;
    for (int other : others) {
      most = Math.max(most, other);
    }
    return hits[0] * 4 > words && hits[0] > most * 2;
  }

  /** Whether there are marks that may belong to the letter before them. */
  boolean hasMarks() {
    return marks;
  }

  /** How many words begin with a small letter. */
  int small() {
    return small;
  }

  int words() {
    return words;
  }

  int letters(UnicodeScript script) {
    return letters[script.ordinal()];
  }

  float weight(int language) {
    return weight[language];
  }

  int hits(int language) {
    return hits[language];
  }

  int different(int language) {
    return different[language];
  }

  /** The script of most letters. */
  UnicodeScript script() {
    int most = UnicodeScript.LATIN.ordinal();
    for (int at = 0; at < letters.length; at++) {
      most = letters[at] > letters[most] ? at : most;
    }
    return UnicodeScript.values()[most];
  }
}
