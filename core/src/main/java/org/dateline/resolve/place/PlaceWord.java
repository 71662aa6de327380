package org.dateline.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A word of a sentence as the search for places sees it.
 *
 * @param text as written, without the s of a possessive
 * @param start its first character in the sentence
 * @param end one past its last, without the s of a possessive
 * @param possessive whether an apostrophe and s follow
 * @param joined whether only a space stands between the word before and this one
 */
record PlaceWord(String text, int start, int end, boolean possessive, boolean joined) {

  private static final Pattern SHORT = Pattern.compile("(?:^|[\\s(])(?:St|Mt|Ft|Pt|Ste|Sta|Sto)$");

  /** The words of a sentence; hyphens, apostrophes and the dots of short forms belong to them. */
  static List<PlaceWord> of(String sentence) {
    List<PlaceWord> words = new ArrayList<>();
    int last = -1;
    int at = 0;
    while (at < sentence.length()) {
      if (!Character.isLetterOrDigit(sentence.codePointAt(at))) {
        at += Character.charCount(sentence.codePointAt(at));
        continue;
      }
      int end = end(sentence, at);
      PlaceWord word = word(sentence, at, end, last);
      words.add(word);
      last = end;
      at = end;
    }
    return words;
  }

  private static int end(String sentence, int start) {
    int at = start;
    while (at < sentence.length()) {
      int letter = sentence.codePointAt(at);
      int next = at + Character.charCount(letter);
      boolean inside =
          Character.isLetterOrDigit(letter)
              || Character.getType(letter) == Character.NON_SPACING_MARK
              || "-'’‘ʻʼ`.".indexOf(letter) >= 0
                  && next < sentence.length()
                  && Character.isLetterOrDigit(sentence.codePointAt(next));
      if (!inside) {
        break;
      }
      at = next;
    }
    return at;
  }

  private static PlaceWord word(String sentence, int start, int end, int last) {
    boolean possessive =
        end - start > 2
            && (sentence.charAt(end - 1) == 's' || sentence.charAt(end - 1) == 'S')
            && "'’".indexOf(sentence.charAt(end - 2)) >= 0;
    int own = possessive ? end - 2 : end;
    boolean joined =
        last >= 0
            && (start == last + 1 && sentence.charAt(last) == ' '
                || isAfterShort(sentence, start, last));
    String text = sentence.substring(start, own);
    boolean plural = own < sentence.length() && "'’".indexOf(sentence.charAt(own)) >= 0;
    return new PlaceWord(text, start, own, possessive || plural, joined);
  }

  /** After the dot of "St." and the like a name goes on. */
  private static boolean isAfterShort(String sentence, int start, int last) {
    return start == last + 2
        && sentence.startsWith(". ", last)
        && SHORT.matcher(sentence.substring(Math.max(0, last - 4), last)).find();
  }

  /** Whether it begins with a capital, after an article of Arabic names ("al-Qaim"). */
  boolean capital() {
    int at = 0;
    int hyphen = text.indexOf('-');
    if (hyphen > 0 && hyphen <= 3 && Character.isLowerCase(text.codePointAt(0))) {
      at = hyphen + 1;
    }
    return at < text.length()
        && !Character.isLowerCase(text.codePointAt(at))
        && Character.isLetter(text.codePointAt(at));
  }
}
