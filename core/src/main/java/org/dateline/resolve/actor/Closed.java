package org.dateline.resolve.actor;

import java.util.Set;
import org.dateline.resolve.actor.PhraseWords.Use;

/** Words that name nobody, whatever their capitals: those of {@code reference/phrase-words.tsv}. */
final class Closed {
  static final Set<String> WORDS = PhraseWords.shipped().all(Use.CLOSED);

  private Closed() {}
}
