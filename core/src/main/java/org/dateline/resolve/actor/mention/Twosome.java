package org.dateline.resolve.actor.mention;

import java.util.HashSet;
import java.util.Set;
import org.dateline.resolve.actor.chain.Mention.Words;
import org.dateline.resolve.actor.chain.Pair;
import org.dateline.resolve.actor.mention.ReferenceWords.Use;
import org.dateline.resolve.actor.mention.Runs.Run;

/** Whether a phrase names two together: "both ministers", "the two men", "the duo". */
final class Twosome {
  private final Line line;
  private final ReferenceWords reference;

  Twosome(Line line, ReferenceWords reference) {
    this.line = line;
    this.reference = reference;
  }

  /**
   * Whether a run does.
   *
   * @param determiner the place of its determiner, or -1
   */
  boolean is(Run run, int determiner) {
    if (determiner >= 0 && reference.is(Use.PAIRED, line.key(determiner))) {
      return true;
    }
    String two = line.key(run.start() - 1);
    String the = line.key(run.start() - 2);
    boolean twoBefore = two.equals("two") && Looks.isDefinite(the);
    boolean bare = line.key(run.start()).equals("two") && Looks.isDefinite(two);
    boolean both = line.key(run.end() - 1).equals("both");
    boolean pair = reference.is(Use.DUO, line.key(run.end() - 1));
    return twoBefore || bare || both || pair;
  }

  /** The words of such a phrase, with the noun by which chains know it. */
  static Words marked(Words words) {
    Set<String> nouns = new HashSet<>(words.nouns());
    nouns.add(Pair.PAIRED);
    return new Words(
        words.head(), words.names(), nouns, words.shortForms(), words.ends(), true, false);
  }
}
