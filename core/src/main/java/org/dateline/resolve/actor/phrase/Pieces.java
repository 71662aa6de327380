package org.dateline.resolve.actor.phrase;

import java.util.ArrayList;
import java.util.List;
import org.dateline.resolve.actor.dictionary.PhraseWords;
import org.dateline.resolve.actor.dictionary.PhraseWords.Use;
import org.dateline.resolve.actor.dictionary.Token;

/**
 * Parts a phrase at commas, brackets and the "and" of a list: "Jane Doe, the Greek premier",
 * "Chinese and Russian warships", "Tom Watson (Labour)".
 */
final class Pieces {
  /** What stands behind so many commas says nothing of the first actor any more. */
  private static final int MOST = 8;

  private final PhraseWords words;
  private final Cutter cutter;

  Pieces(PhraseWords words, Cutter cutter) {
    this.words = words;
    this.cutter = cutter;
  }

  /** The pieces of a range, at least one, in the order of the text. */
  List<Range> of(Phrase phrase, Range range) {
    List<Range> pieces = new ArrayList<>();
    int start = range.start();
    boolean inTail = false;
    for (int i = range.start(); i < range.end() && pieces.size() < MOST; i++) {
      boolean joins = !inTail && i > start && joins(phrase, i);
      if (i > start && (stops(phrase, i) || joins)) {
        pieces.add(new Range(start, i));
        start = joins ? i + 1 : i;
        inTail = false;
      } else if (i > start) {
        inTail |= cutter.opener(phrase, start, i) != Opener.NONE;
      }
    }
    if (pieces.size() < MOST && start < range.end() || pieces.isEmpty()) {
      pieces.add(new Range(start, range.end()));
    }
    return pieces;
  }

  private boolean joins(Phrase phrase, int i) {
    return words.is(Use.LIST, phrase.token(i))
        && phrase.at(i) == null
        && !phrase.hyphenBefore(i)
        && !phrase.hyphenAfter(i);
  }

  private static boolean stops(Phrase phrase, int i) {
    String before = phrase.token(i).before();
    if (before.isEmpty() || phrase.inside(i)) {
      return false;
    }
    if (before.startsWith(",")) {
      return !digit(phrase.token(i - 1)) || !digit(phrase.token(i));
    }
    return before.endsWith("(") || before.startsWith(")") || before.startsWith(";");
  }

  private static boolean digit(Token token) {
    return Character.isDigit(token.text().charAt(0));
  }
}
