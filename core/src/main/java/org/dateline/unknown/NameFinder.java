package org.dateline.unknown;

import java.util.ArrayList;
import java.util.List;
import org.dateline.resolve.actor.dictionary.DictionaryLine;
import org.dateline.resolve.actor.dictionary.DictionaryLines;
import org.dateline.resolve.actor.dictionary.Known;
import org.dateline.unknown.WordKinds.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in a phrase that no dictionary line knows: runs of capitalised words, without the
 * titles, role nouns and nationalities before them. Immutable; may be shared.
 */
final class NameFinder {
  private static final int LONGEST_HALF = 4;

  private final DictionaryLines lines;
  private final WordKinds kinds;

  NameFinder(DictionaryLines lines, WordKinds kinds) {
    this.lines = lines;
    this.kinds = kinds;
  }

  /** The words of a phrase. */
  List<Word> words(String phrase) {
    return Word.of(phrase, lines.in(phrase));
  }

  /** The names among words, in order. */
  List<NamedRun> names(String phrase, List<Word> words) {
    List<NamedRun> names = new ArrayList<>();
    int start = 0;
    while (start < words.size()) {
      int end = runEnd(words, start);
      if (end > start) {
        addName(names, phrase, words, start, end);
      }
      start = Math.max(end, start + 1);
    }
    return names;
  }

  /** One past the last word of the run of capitalised words that begins at {@code start}. */
  private int runEnd(List<Word> words, int start) {
    if (!isCapital(words.get(start))) {
      return start;
    }
    int end = start + 1;
    int at = end;
    while (at < words.size() && words.get(at).goesOn() && !words.get(at).possessive()) {
      Word word = words.get(at);
      if (word.before().equals(".") && !abbreviates(words.get(at - 1))) {
        break;
      }
      if (isCapital(word) || endsName(word)) {
        end = at + 1;
      } else if (!kinds.is(Kind.JOINER, word.text()) || at - end >= 2) {
        break;
      }
      at++;
    }
    return end;
  }

  private boolean isCapital(Word word) {
    return word.capital() && !kinds.is(Kind.CALENDAR, word.text());
  }

  /** Whether a word in small letters is the second half of a name: Jong-un. */
  private boolean endsName(Word word) {
    return word.before().equals("-")
        && word.text().length() <= LONGEST_HALF
        && !kinds.is(Kind.COMPOUND, word.text());
  }

  private boolean abbreviates(Word word) {
    return word.text().length() == 1 || kinds.is(Kind.HONORIFIC, word.text());
  }

  private void addName(List<NamedRun> names, String phrase, List<Word> words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isActor(words.get(i).known())) {
        return;
      }
    }
    Word last = words.get(to - 1);
    boolean several = to - from > 1;
    boolean group = isGroup(last) || several && isSort(last.known(), DictionaryLine.Sort.ROLE);
    int start = from;
    boolean titled = from > 0 && isTitle(words.get(from - 1));
    while (start < to && strips(words.get(start), group)) {
      titled |= isTitle(words.get(start));
      start++;
    }
    boolean unknown = false;
    for (int i = start; i < to; i++) {
      Word word = words.get(i);
      boolean says = word.text().length() > 1 && !kinds.is(Kind.MODIFIER, word.text());
      unknown |= word.capital() && word.known() == null && says;
    }
    boolean compound =
        to < words.size() && words.get(to).before().equals("-") && !words.get(to).capital();
    if (!unknown || compound || group && to - start == 1) {
      return;
    }
    List<Word> run = List.copyOf(words.subList(start, to));
    int first = run.get(0).start();
    boolean possessive = to < words.size() && words.get(to).possessive();
    names.add(
        new NamedRun(
            phrase.substring(first, last.end()), run, first, last.end(), titled, possessive));
  }

  /** Whether a word before a name is no part of it. */
  private boolean strips(Word word, boolean group) {
    boolean article =
        word.text().equalsIgnoreCase("the")
            || word.text().equalsIgnoreCase("a")
            || word.text().equalsIgnoreCase("an");
    if (article || kinds.is(Kind.NOBODY, word.text()) || !word.capital()) {
      return true;
    }
    return !group
        && (isTitle(word)
            || kinds.is(Kind.MODIFIER, word.text())
            || isSort(word.known(), DictionaryLine.Sort.STATE)
            || isSort(word.known(), DictionaryLine.Sort.PLACE));
  }

  private boolean isTitle(Word word) {
    return kinds.is(Kind.HONORIFIC, word.text()) || isSort(word.known(), DictionaryLine.Sort.ROLE);
  }

  /** Whether a word ends the name of something that is no person. */
  boolean isGroup(Word word) {
    return kinds.is(Kind.GROUP, word.text());
  }

  /** Whether a known run is an actor by name. */
  static boolean isActor(@Nullable Known known) {
    return isSort(known, DictionaryLine.Sort.PERSON) || isSort(known, DictionaryLine.Sort.BODY);
  }

  static boolean isSort(@Nullable Known known, DictionaryLine.Sort sort) {
    return known != null && known.line().sort() == sort;
  }
}
