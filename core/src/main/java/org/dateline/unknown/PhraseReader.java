package org.dateline.unknown;

import java.util.List;
import org.dateline.resolve.actor.dictionary.DictionaryLine;
import org.dateline.unknown.WordKinds.Kind;

/** Tells what a phrase that stands for an actor leaves unknown. Immutable; may be shared. */
final class PhraseReader {
  /** So many places of a word are looked at. */
  private static final int MOST_PLACES = 50;

  private final NameFinder finder;
  private final WordKinds kinds;

  PhraseReader(NameFinder finder, WordKinds kinds) {
    this.finder = finder;
    this.kinds = kinds;
  }

  /** What a phrase means, as far as the dictionaries do not know it. */
  sealed interface Meant {}

  /** All of it is known, or it names nobody. */
  record Nothing() implements Meant {}

  /**
   * A name.
   *
   * @param isPlace whether it only tells where the actor is: "a resident of Tarhuna"
   */
  record Name(NamedRun run, boolean isPlace) implements Meant {}

  /** A noun that is no role noun. */
  record Noun(String singular) implements Meant {}

  /**
   * Reads a phrase.
   *
   * @param opens whether it begins a sentence, so that its first capital says nothing
   * @param article the text it is from, where its words are seen with and without capitals
   */
  Meant read(String phrase, boolean opens, String article) {
    List<Word> words = finder.words(phrase);
    if (words.isEmpty() || kinds.is(Kind.NOBODY, words.get(0).text()) && words.size() == 1) {
      return new Nothing();
    }
    List<NamedRun> names = finder.names(phrase, words);
    if (opens && !names.isEmpty() && isNoun(names.get(0), article)) {
      names = names.subList(1, names.size());
    }
    int headEnd = headEnd(words, names);
    NamedRun inHead = null;
    for (NamedRun name : names) {
      inHead = name.start() < headEnd ? name : inHead;
    }
    if (inHead != null) {
      return new Name(inHead, false);
    }
    boolean known = words.stream().anyMatch(word -> NameFinder.isActor(word.known()));
    if (known) {
      return new Nothing();
    }
    if (!names.isEmpty() && hasRole(words, headEnd)) {
      return inTail(names.get(0), words);
    }
    return noun(words, headEnd);
  }

  /** The name behind a comma is the actor's; that behind "in" or "of" tells where he is. */
  private Meant inTail(NamedRun name, List<Word> words) {
    Word before = null;
    for (Word word : words) {
      before = word.end() <= name.start() && !word.text().equals("the") ? word : before;
    }
    boolean where = before != null && kinds.is(Kind.TAIL, before.text()) && !name.titled();
    return new Name(name, where);
  }

  /** Whether a capital at the beginning of a sentence is no more than that. */
  private static boolean isNoun(NamedRun name, String article) {
    if (name.start() > 0 || !name.isShort()) {
      return false;
    }
    String word = name.name();
    int at = article.indexOf(word);
    for (int i = 0; at >= 0 && i < MOST_PLACES; i++) {
      boolean inside = at > 1 && article.charAt(at - 1) == ' ';
      if (inside && (Character.isLetter(article.charAt(at - 2)) || article.charAt(at - 2) == ',')) {
        return false;
      }
      at = article.indexOf(word, at + 1);
    }
    return true;
  }

  /** Where the head of the phrase ends: at the first preposition, comma or bracket. */
  private int headEnd(List<Word> words, List<NamedRun> names) {
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      boolean parts = word.before().startsWith(",") || word.before().endsWith("(");
      boolean inKnown = word.known() != null && word.known().span().start() < word.start();
      boolean inName =
          names.stream().anyMatch(name -> name.start() < word.start() && word.end() <= name.end());
      if (!inKnown && !inName && (parts || kinds.is(Kind.TAIL, word.text()))) {
        boolean measure =
            word.text().equals("of") && kinds.is(Kind.MEASURE, words.get(i - 1).text());
        if (!measure) {
          return word.start();
        }
      }
    }
    return Integer.MAX_VALUE;
  }

  private static boolean hasRole(List<Word> words, int headEnd) {
    return words.stream()
        .anyMatch(
            word ->
                word.start() < headEnd
                    && NameFinder.isSort(word.known(), DictionaryLine.Sort.ROLE));
  }

  /** The last word of the head, where it is a plain noun. */
  private Meant noun(List<Word> words, int headEnd) {
    Word last = null;
    for (Word word : words) {
      if (word.start() < headEnd) {
        last = word;
      }
    }
    boolean plain =
        last != null
            && last.known() == null
            && last.text().length() > 2
            && last.text().codePoints().allMatch(Character::isLetter)
            && (last.start() == words.get(0).start() || !last.capital())
            && !kinds.is(Kind.NOBODY, last.text())
            && !kinds.is(Kind.MEASURE, last.text())
            && !kinds.is(Kind.MODIFIER, last.text())
            && !kinds.is(Kind.TAIL, last.text());
    return plain && last != null ? new Noun(Singular.of(last.text())) : new Nothing();
  }
}
