package org.dateline.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence cut into words, numbers and marks, for the rules to look at by index; an index outside
 * gives an empty word. A number keeps its letters ("13th", "1980s"); an apostrophe with an s stands
 * alone. Made in one pass over the text.
 */
final class Words {
  private static final Word NONE = new Word("", "", -1, -1, -1, "", false);

  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  /**
   * One of them.
   *
   * @param text in small letters
   * @param written as written
   * @param start its first character
   * @param end the character after its last
   * @param number its value, -1 where it is no number of at most nine digits
   * @param suffix the letters after a number: "th", "s", or nothing
   * @param grouped whether the number's digits are parted by commas
   */
  record Word(
      String text, String written, int start, int end, int number, String suffix, boolean grouped) {

    boolean capital() {
      return !written.isEmpty() && Character.isUpperCase(written.charAt(0));
    }

    boolean letters() {
      return !written.isEmpty() && Character.isLetter(written.charAt(0));
    }

    /** How many digits it has. */
    int digits() {
      return number < 0 ? 0 : end - start - suffix.length();
    }

    boolean plainNumber() {
      return number >= 0 && suffix.isEmpty() && !grouped;
    }
  }

  static Words of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
        continue;
      }
      int end = end(text, at);
      words.add(word(text, at, end));
      at = end;
    }
    return new Words(words);
  }

  private static int end(String text, int start) {
    char first = text.charAt(start);
    if (digit(first)) {
      return endOfNumber(text, start);
    }
    if (Character.isLetter(first)) {
      return endOfLetters(text, start);
    }
    boolean possessive =
        apostrophe(first)
            && start + 1 < text.length()
            && (text.charAt(start + 1) == 's' || text.charAt(start + 1) == 'S')
            && (start + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(start + 2)));
    return possessive ? start + 2 : start + 1;
  }

  private static int endOfNumber(String text, int start) {
    int at = start;
    while (at < text.length()) {
      boolean group =
          text.charAt(at) == ','
              && at + 3 < text.length()
              && digit(text.charAt(at + 1))
              && digit(text.charAt(at + 2))
              && digit(text.charAt(at + 3))
              && (at + 4 == text.length() || !digit(text.charAt(at + 4)));
      if (!digit(text.charAt(at)) && !group) {
        break;
      }
      at++;
    }
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int endOfLetters(String text, int start) {
    int at = start;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (!Character.isLetter(c) && !Character.isSurrogate(c) && !inner(text, at)) {
        break;
      }
      at++;
    }
    return at;
  }

  /** An apostrophe inside a name ("Sha'ban") belongs to it; that of a possessive does not. */
  private static boolean inner(String text, int at) {
    if (!apostrophe(text.charAt(at)) || at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    boolean possessive =
        (next == 's' || next == 'S')
            && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    return Character.isLetter(next) && !possessive;
  }

  private static Word word(String text, int start, int end) {
    String written = text.substring(start, end);
    if (!digit(written.charAt(0))) {
      return new Word(
          written.toLowerCase(Locale.ROOT).replace('’', '\''), written, start, end, -1, "", false);
    }
    int letters = written.length();
    while (letters > 0 && Character.isLetter(written.charAt(letters - 1))) {
      letters--;
    }
    String digits = written.substring(0, letters);
    boolean grouped = digits.indexOf(',') >= 0;
    String plain = grouped ? digits.replace(",", "") : digits;
    return new Word(
        written.toLowerCase(Locale.ROOT),
        written,
        start,
        end,
        plain.length() > 9 ? -1 : Integer.parseInt(plain),
        written.substring(letters).toLowerCase(Locale.ROOT),
        grouped);
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean apostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`';
  }

  int size() {
    return words.size();
  }

  Word word(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : NONE;
  }

  String text(int index) {
    return word(index).text;
  }

  int number(int index) {
    return word(index).number;
  }

  /** Whether the word is one of these. */
  boolean is(int index, String... any) {
    String text = text(index);
    for (String one : any) {
      if (text.equals(one)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a dash stands there. */
  boolean dash(int index) {
    return is(index, "-", "–", "—", "‑", "−");
  }

  /** Whether nothing stands between two words that follow each other. */
  boolean joined(int index) {
    return word(index).end >= 0 && word(index).end == word(index + 1).start;
  }

  /** The index after these words, dashes between them left out, or -1 where others stand there. */
  int after(int index, List<String> phrase) {
    int at = index;
    for (String one : phrase) {
      if (at > index && (dash(at) || is(at, ".") && is(at - 1, "st", "jr"))) {
        at++;
      }
      if (!text(at).equals(one)) {
        return -1;
      }
      at++;
    }
    return at;
  }
}
