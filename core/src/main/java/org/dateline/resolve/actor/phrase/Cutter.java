package org.dateline.resolve.actor.phrase;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.dateline.resolve.actor.dictionary.PhraseWords;
import org.dateline.resolve.actor.dictionary.PhraseWords.Use;
import org.dateline.resolve.actor.dictionary.Token;

/**
 * Cuts a phrase into possessor, core and tail: "Pakistan's | army chief | in Lahore". Immutable;
 * may be shared.
 */
final class Cutter {
  private static final Map<Use, Opener> OPENERS =
      new EnumMap<>(
          Map.of(
              Use.COMPLEMENT, Opener.COMPLEMENT,
              Use.PLACE, Opener.PLACE,
              Use.TOWARD, Opener.TOWARD,
              Use.RELATIVE, Opener.RELATIVE,
              Use.LOYAL, Opener.LOYAL));

  private final PhraseWords words;

  Cutter(PhraseWords words) {
    this.words = words;
  }

  /**
   * The three parts of a phrase.
   *
   * @param possessor what stands before the last 's of the head; may be empty
   * @param core the rest of the head
   * @param opener what the tail begins with
   * @param tail what stands behind the opener; may be empty
   */
  record Cut(Range possessor, Range core, Opener opener, Range tail) {}

  Cut cut(Phrase phrase, Range range) {
    int start = range.start();
    while (start < range.end() && phrase.token(start).possessive()) {
      start++;
    }
    int headEnd = start;
    Opener opener = Opener.NONE;
    for (int i = start + 1; i < range.end() && opener == Opener.NONE; i++) {
      headEnd = i;
      opener = opener(phrase, start, i);
    }
    headEnd = opener == Opener.NONE ? range.end() : headEnd;
    Range tail = new Range(opener == Opener.NONE ? range.end() : headEnd + 1, range.end());
    return possessorCut(phrase, new Range(start, headEnd), opener, tail);
  }

  private static Cut possessorCut(Phrase phrase, Range head, Opener opener, Range tail) {
    int end = head.end();
    while (end > head.start() && phrase.token(end - 1).possessive()) {
      end--;
    }
    for (int i = end - 1; i > head.start(); i--) {
      Token token = phrase.token(i);
      if (token.possessive() && !phrase.inside(i)) {
        return new Cut(new Range(head.start(), i), new Range(i + 1, end), opener, tail);
      }
      boolean plural = token.before().startsWith("'") && phrase.token(i - 1).key().endsWith("s");
      if (plural && !phrase.inside(i)) {
        return new Cut(new Range(head.start(), i), new Range(i, end), opener, tail);
      }
    }
    Range none = new Range(head.start(), head.start());
    return new Cut(none, new Range(head.start(), end), opener, tail);
  }

  /**
   * What a token begins, where it is no part of a name and hangs on no hyphen. A participle begins
   * a clause only behind something known: "suspected gunmen" are gunmen.
   */
  Opener opener(Phrase phrase, int start, int i) {
    Opener opener = opener(phrase, i);
    return opener == Opener.RELATIVE && !anyKnown(phrase, start, i) ? Opener.NONE : opener;
  }

  private static boolean anyKnown(Phrase phrase, int start, int end) {
    for (int i = start; i < end; i++) {
      if (phrase.at(i) != null) {
        return true;
      }
    }
    return false;
  }

  private Opener opener(Phrase phrase, int i) {
    if (phrase.at(i) != null || phrase.hyphenBefore(i) || phrase.hyphenAfter(i)) {
      return Opener.NONE;
    }
    Set<Use> uses = words.of(phrase.token(i));
    if (uses.isEmpty()) {
      return Opener.NONE;
    }
    for (Map.Entry<Use, Opener> entry : OPENERS.entrySet()) {
      if (uses.contains(entry.getKey())) {
        return entry.getValue();
      }
    }
    return Opener.NONE;
  }

  /** The words behind the first place word of a clause: the Kandahar of "killed in Kandahar". */
  Range placeIn(Phrase phrase, Range clause) {
    for (int i = clause.start(); i < clause.end(); i++) {
      if (opener(phrase, i) == Opener.PLACE) {
        return new Range(i + 1, clause.end());
      }
    }
    return new Range(clause.end(), clause.end());
  }
}
