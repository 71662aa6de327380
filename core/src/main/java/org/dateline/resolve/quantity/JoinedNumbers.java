package org.dateline.resolve.quantity;

import java.util.List;
import java.util.Set;
import org.dateline.resolve.quantity.Befallen.Side;
import org.dateline.resolve.quantity.Numeral.Shape;

/**
 * Carries what befell the people of one number to those of another that is joined to it. Immutable;
 * may be shared.
 */
final class JoinedNumbers {
  private static final Set<String> JOINTS =
      Set.of("and", ",", "including", "plus", "or", "(", "among");

  private final Lexicon lexicon;

  JoinedNumbers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Of numbers that are joined, one that stands by the verb tells for the others. */
  void share(Tokens tokens, List<Candidate> candidates) {
    for (int i = 1; i < candidates.size(); i++) {
      Candidate before = candidates.get(i - 1);
      Candidate after = candidates.get(i);
      if (after.befallen == null
          && before.befallen != null
          && after.isPeople()
          && before.befallen.side() != Side.WITHIN
          && areJoined(tokens, before, after)) {
        after.befallen = before.befallen;
      }
    }
    for (int i = candidates.size() - 1; i > 0; i--) {
      Candidate before = candidates.get(i - 1);
      Candidate after = candidates.get(i);
      if (before.befallen == null
          && after.befallen != null
          && before.isPeople()
          && after.befallen.side() == Side.BEHIND
          && areJoined(tokens, before, after)) {
        before.befallen = after.befallen;
      }
    }
  }

  /** Whether nothing but "and", a comma or "including" stands between, or a short phrase. */
  private boolean areJoined(Tokens tokens, Candidate before, Candidate after) {
    boolean joined = false;
    boolean within = tokens.at(after.to - 1).is("them");
    boolean linked = false;
    int words = 0;
    for (int i = start(before, after); i < after.from; i++) {
      String text = tokens.at(i).text();
      boolean joint = JOINTS.contains(text);
      joined |= joint;
      linked |= joint && !text.equals(",");
      within |= text.equals("including") || text.equals("among");
      words += joint ? 0 : 1;
      if (lexicon.fate(tokens, i) != null
          || text.equals(";")
          || text.equals(":")
          || text.equals("than")) {
        return false;
      }
    }
    joined &= within || start(before, after) == before.to;
    return joined && words <= 3 && (!after.numeral.is(Shape.ARTICLE) || linked);
  }

  /** Behind the words that say what befell the first, where they stand between the two. */
  private static int start(Candidate before, Candidate after) {
    Befallen befallen = before.befallen;
    boolean between =
        befallen != null && befallen.from() >= before.to && befallen.to() <= after.from;
    return between && befallen != null ? befallen.to() : before.to;
  }
}
