package org.dateline.resolve.actor.mention;

import java.util.List;
import org.dateline.Span;
import org.dateline.resolve.actor.chain.Mention.Place;
import org.dateline.resolve.actor.mention.ReferenceWords.Use;
import org.dateline.resolve.actor.mention.Runs.Run;

/** Where the mentions of one sentence stand, and what stands before them. */
final class Standing {
  private static final int CLAUSE = 10;

  private final Line line;
  private final ReferenceWords reference;
  private final Quotations quotations;
  private final List<Found> found;

  Standing(Line line, ReferenceWords reference, Quotations quotations, List<Found> found) {
    this.line = line;
    this.reference = reference;
    this.quotations = quotations;
    this.found = found;
  }

  /**
   * The place of the next mention.
   *
   * @param located whether it tells where something is
   * @param owner the number of who has it, or -1
   * @param doer the number of who does something to it, or -1
   * @param says the number of the one it is set equal to, or -1
   */
  Place place(Run run, boolean subject, boolean located, int owner, int doer, int says) {
    Span span = line.span(run.start(), run.end());
    return new Place(
        found.size(),
        line.sentence().number(),
        span,
        subject,
        located,
        quotations.at(span.start()),
        owner,
        doer,
        says,
        isFirst());
  }

  /** Whether a run is who does something. */
  boolean isSubject(Run run, Looks looks) {
    return !line.afterPreposition(run.start())
        && !looks.isAdjective()
        && (line.beforeVerb(run.end()) || opens(run));
  }

  /** Whether a run tells where something is, and is nobody who does something. */
  boolean isLocated(Run run, Looks looks) {
    boolean possessor = run.end() < line.size() && line.token(run.end()).possessive();
    return !possessor
        && line.afterPreposition(run.start(), reference.all(Use.WHERE))
        && (!looks.isAdjective() || reference.is(Use.SETTLEMENT, line.key(run.end())));
  }

  /** Whether a run is the first of its sentence, with more about it behind a comma. */
  private boolean opens(Run run) {
    return isFirst() && run.end() < line.size() && line.token(run.end()).before().startsWith(",");
  }

  /** Whether the next mention is the first of the sentence. */
  boolean isFirst() {
    return found.isEmpty()
        || found.get(found.size() - 1).mention().place().sentence() != line.sentence().number();
  }

  /** Who does something to what stands at a place in the same clause: its number, or -1. */
  int doer(int at) {
    int start = at;
    while (start > 0
        && at - start < CLAUSE
        && line.token(start).before().isEmpty()
        && !reference.is(Use.BOUND, line.key(start - 1))) {
      start--;
    }
    int from = line.span(start, start + 1).start();
    for (int i = found.size() - 1; i >= 0; i--) {
      Place place = found.get(i).mention().place();
      if (place.sentence() != line.sentence().number() || place.span().start() < from) {
        return -1;
      }
      if (place.subject()) {
        return i;
      }
    }
    return -1;
  }

  /** The mention that begins at a word of this line. */
  int numberAt(int word) {
    int start = line.span(word, word + 1).start();
    for (int i = found.size() - 1; i >= 0; i--) {
      if (found.get(i).mention().place().span().start() == start) {
        return i;
      }
      if (found.get(i).mention().place().span().start() < start) {
        break;
      }
    }
    return -1;
  }
}
