package org.dateline.resolve.actor;

import java.util.Optional;
import org.dateline.Span;

/** Finds the place of a phrase in a text. */
final class PhraseInText {
  /** So many places are looked at: a text of one letter holds itself very often. */
  private static final int MOST_PLACES = 1000;

  private PhraseInText() {}

  /** Where it stands last as whole words, else where it stands at all; capitals count. */
  static Optional<Span> find(String phrase, String text) {
    String wanted = phrase.strip();
    int any = -1;
    int at = text.lastIndexOf(wanted);
    for (int i = 0; at >= 0 && i < MOST_PLACES; i++) {
      if (isWhole(text, at, at + wanted.length())) {
        return Optional.of(new Span(at, at + wanted.length()));
      }
      any = any < 0 ? at : any;
      at = text.lastIndexOf(wanted, at - 1);
    }
    return any < 0 ? Optional.empty() : Optional.of(new Span(any, any + wanted.length()));
  }

  private static boolean isWhole(String text, int start, int end) {
    boolean opens = start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start));
    return opens && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
  }
}
