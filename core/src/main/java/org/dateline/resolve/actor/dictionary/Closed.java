package org.dateline.resolve.actor.dictionary;

import java.util.Set;
import org.dateline.resolve.actor.dictionary.PhraseWords.Use;

/** Words that name nobody, whatever their capitals: those of {@code reference/phrase-words.tsv}. */
public final class Closed {
  public static final Set<String> WORDS = PhraseWords.shipped().all(Use.CLOSED);

  private Closed() {}
}
