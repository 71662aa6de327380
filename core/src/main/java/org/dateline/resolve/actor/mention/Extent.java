package org.dateline.resolve.actor.mention;

import org.dateline.resolve.actor.dictionary.Closed;
import org.dateline.resolve.actor.dictionary.Entry;
import org.dateline.resolve.actor.dictionary.Match;
import org.dateline.resolve.actor.mention.Runs.Run;

/** How far the phrase around a run of words reaches, and what of it says whose it is. */
final class Extent {
  private final Line line;
  private final Run run;

  Extent(Line line, Run run) {
    this.line = line;
    this.run = run;
  }

  /** The last possessive s inside it, or -1. */
  int possessive() {
    for (int i = run.end() - 2; i > run.start(); i--) {
      if (line.token(i).possessive() && line.at(i) == null) {
        return i;
      }
    }
    return -1;
  }

  /** The run with the country before it that words which nobody knows keep apart from its noun. */
  Run withCountry() {
    return new Run(adjective(), run.end());
  }

  /**
   * Where a phrase begins whose country stands apart from its noun by words that nobody knows: "the
   * South Korean puppet military".
   */
  private int adjective() {
    if (!line.isKind(run.end() - 1, Entry.Kind.ROLE)) {
      return run.start();
    }
    for (int i = run.start() - 1; i > Math.max(0, run.start() - 3); i--) {
      boolean apart = !line.token(i + 1).before().isEmpty();
      if (apart || line.token(i).capital() || Closed.WORDS.contains(line.key(i))) {
        break;
      }
      if (line.isKind(i - 1, Entry.Kind.ADJECTIVE) && line.token(i).before().isEmpty()) {
        Match match = line.at(i - 1);
        return match == null ? i - 1 : match.start();
      }
    }
    return run.start();
  }

  /** Whether it has no country but that of a place: "the Chengdu consulate". */
  boolean isOnlyPlaces() {
    for (int i = run.start(); i < run.end(); i++) {
      boolean state = line.isKind(i, Entry.Kind.STATE) || line.isKind(i, Entry.Kind.ADJECTIVE);
      if (state || line.isKind(i, Entry.Kind.NAMED) || line.token(i).possessive()) {
        return false;
      }
    }
    return true;
  }
}
