package org.dateline.resolve.quantity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.Quantity;
import org.dateline.Quantity.Side;
import org.dateline.Span;
import org.dateline.codebook.Type;
import org.dateline.mark.Mark;
import org.dateline.mark.Phrase;
import org.dateline.mark.Phrase.Part;
import org.jspecify.annotations.Nullable;

/**
 * Ties the quantities of a sentence to its acts. A quantity belongs to the act whose trigger tells
 * what befell those counted; else to those in whose source or target it stands; else to the nearest
 * act in the clause of a type that it fits. One that fits none is tied to none.
 */
public final class QuantityTies {
  private static final int FAR = 110;
  private static final int NEAR = 45;
  private static final int COMMA = 25;

  private static final Set<Type> LOSS = EnumSet.of(Type.ASSAULT);
  private static final Set<Type> HOLDING = EnumSet.of(Type.COERCE, Type.ASSAULT, Type.SANCTION);
  private static final Set<Type> MOVING =
      EnumSet.of(Type.ASSAULT, Type.COERCE, Type.AID, Type.RETREAT);
  private static final Set<Type> FORCE =
      EnumSet.of(Type.MOBILIZE, Type.RETREAT, Type.CONCEDE, Type.THREATEN, Type.AID);
  private static final Set<Type> CROWD = EnumSet.of(Type.PROTEST);
  private static final Set<Type> MONEY =
      EnumSet.of(
          Type.AID,
          Type.SANCTION,
          Type.AGREE,
          Type.COOPERATE,
          Type.CONCEDE,
          Type.REQUEST,
          Type.REJECT,
          Type.COERCE,
          Type.SUPPORT);
  private static final Set<Type> PEOPLE =
      EnumSet.of(Type.RETREAT, Type.COERCE, Type.SANCTION, Type.AID, Type.ASSAULT);
  private static final Set<Type> THINGS =
      EnumSet.of(Type.ASSAULT, Type.MOBILIZE, Type.COERCE, Type.AID, Type.COOPERATE, Type.RETREAT);

  private static final Map<String, Set<Type>> FITTING =
      Map.of(
          "killed", LOSS,
          "wounded", LOSS,
          "kidnapped", LOSS,
          "missing", LOSS,
          "arrested", HOLDING,
          "displaced", MOVING,
          "troops", FORCE,
          "protesters", CROWD,
          "money", MONEY,
          "persons", PEOPLE);
  private static final Set<String> LOSSES = Set.of("killed", "wounded", "kidnapped", "missing");
  private static final Set<String> TOLLS =
      Set.of("killed", "wounded", "kidnapped", "missing", "arrested", "displaced");
  private static final Set<String> LENGTHS = Set.of("km", "miles", "metres", "feet", "yards");

  private QuantityTies() {}

  /**
   * The quantities of each act.
   *
   * @param found what a sentence counts
   * @param marks its acts, their spans counted in the same text
   * @return for each mark its quantities, in the order of the text
   */
  public static List<List<Quantity>> tie(List<QuantityFinder.Found> found, List<Mark> marks) {
    List<List<Quantity>> tied = new ArrayList<>();
    marks.forEach(mark -> tied.add(new ArrayList<>()));
    for (QuantityFinder.Found one : found) {
      if (!tieToTrigger(one, marks, tied) && !tieToActors(one, found, marks, tied)) {
        tieToNearest(one, found, marks, tied);
      }
    }
    return tied;
  }

  private static boolean tieToTrigger(
      QuantityFinder.Found one, List<Mark> marks, List<List<Quantity>> tied) {
    Span cue = one.cue();
    boolean any = false;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (cue != null && cue.overlaps(mark.trigger()) && bears(mark, one.quantity())) {
        tied.get(i).add(one.quantity().of(side(mark, one.quantity())));
        any = true;
      }
    }
    return any;
  }

  /** Whether an act of this type can do to people what the quantity tells; others can be tied. */
  private static boolean bears(Mark mark, Quantity quantity) {
    return !LOSSES.contains(quantity.what()) || mark.type() == Type.ASSAULT;
  }

  private static boolean tieToActors(
      QuantityFinder.Found one,
      List<QuantityFinder.Found> found,
      List<Mark> marks,
      List<List<Quantity>> tied) {
    boolean any = false;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      Side side = sideIn(mark, one.quantity());
      boolean toll = TOLLS.contains(one.quantity().what());
      boolean own = toll && countsItsOwn(mark, one, found);
      if (side != null && !own && (!toll || side == Side.TARGET && fits(mark, one.quantity()))) {
        tied.get(i).add(one.quantity().of(side));
        any = true;
      }
    }
    return any;
  }

  private static void tieToNearest(
      QuantityFinder.Found one,
      List<QuantityFinder.Found> all,
      List<Mark> marks,
      List<List<Quantity>> tied) {
    int most = one.quantity().what().equals("persons") ? NEAR : FAR;
    int nearest = -1;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      int distance = distance(mark.trigger(), one.quantity().span(), marks);
      if (distance <= most
          && distance < least
          && (fits(mark, one.quantity()) || isForceBehind(mark, one.quantity()))
          && !countsItsOwn(mark, one, all)) {
        nearest = i;
        least = distance;
      }
    }
    if (nearest >= 0) {
      tied.get(nearest).add(one.quantity().of(side(marks.get(nearest), one.quantity())));
    }
  }

  /** "an offensive involving 175,000 troops". */
  private static boolean isForceBehind(Mark mark, Quantity quantity) {
    int gap = quantity.span().start() - mark.trigger().end();
    return mark.type() == Type.ASSAULT
        && quantity.what().equals("troops")
        && gap >= 0
        && gap <= NEAR;
  }

  /**
   * Whether the trigger says of others what befell them: the dead of another verb are not those of
   * "killed", but its wounded may be.
   */
  private static boolean countsItsOwn(
      Mark mark, QuantityFinder.Found one, List<QuantityFinder.Found> all) {
    String what = one.quantity().what();
    return all.stream()
        .anyMatch(
            other ->
                other.cue() != null
                    && other.cue().overlaps(mark.trigger())
                    && (what.equals("troops")
                        || other.quantity().what().equals(what)
                        || !TOLLS.contains(what)));
  }

  private static boolean fits(Mark mark, Quantity quantity) {
    boolean length = quantity.what().equals("measure") && LENGTHS.contains(quantity.unit());
    return !length && FITTING.getOrDefault(quantity.what(), THINGS).contains(mark.type());
  }

  /** The characters between, more where other triggers stand there. */
  private static int distance(Span trigger, Span quantity, List<Mark> marks) {
    int from = Math.min(trigger.end(), quantity.end());
    int to = Math.max(trigger.start(), quantity.start());
    int distance = Math.max(0, to - from);
    for (Mark other : marks) {
      Span between = other.trigger();
      if (from <= between.start() && between.end() <= to && !between.equals(trigger)) {
        distance += COMMA;
      }
    }
    return distance;
  }

  private static @Nullable Side side(Mark mark, Quantity quantity) {
    Side inside = sideIn(mark, quantity);
    if (inside != null) {
      return inside;
    }
    if (TOLLS.contains(quantity.what())) {
      return Side.TARGET;
    }
    boolean doers =
        quantity.what().equals("protesters") && mark.type() == Type.PROTEST
            || quantity.what().equals("troops")
                && (mark.type() == Type.MOBILIZE || mark.type() == Type.RETREAT);
    return doers ? Side.SOURCE : null;
  }

  /** The side whose words the quantity stands in. */
  private static @Nullable Side sideIn(Mark mark, Quantity quantity) {
    for (Phrase phrase : mark.phrases()) {
      boolean actor = phrase.part() == Part.SOURCE || phrase.part() == Part.TARGET;
      if (actor && phrase.span().overlaps(quantity.span())) {
        return phrase.part() == Part.SOURCE ? Side.SOURCE : Side.TARGET;
      }
    }
    return null;
  }
}
