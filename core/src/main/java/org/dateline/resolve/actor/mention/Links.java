package org.dateline.resolve.actor.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.codebook.Role;
import org.dateline.resolve.actor.chain.Being;
import org.dateline.resolve.actor.chain.Count;
import org.dateline.resolve.actor.chain.Form;
import org.dateline.resolve.actor.chain.Mention;
import org.dateline.resolve.actor.mention.ReferenceWords.Use;
import org.dateline.resolve.actor.mention.Runs.Run;
import org.jspecify.annotations.Nullable;

/**
 * How neighbours in a sentence belong together: a name and the description beside it, a name and
 * its acronym in brackets, the members of a list.
 */
final class Links {
  private static final int LONGEST_LIST = 40;

  /** The members of a list, by number, and what they have in common. */
  record Row(List<Integer> members, Being being, @Nullable Role role) {}

  private final Line line;
  private final ReferenceWords reference;
  private final List<Found> found;
  private final List<Run> runs = new ArrayList<>();
  private final List<Integer> numbers = new ArrayList<>();

  Links(Line line, ReferenceWords reference, List<Found> found) {
    this.line = line;
    this.reference = reference;
    this.found = found;
  }

  /**
   * The number of the mention before that this one is set equal to, or -1.
   *
   * @param start its first word behind its determiner
   */
  int says(Mention mention, int start) {
    for (int i = runs.size() - 1; i >= 0; i--) {
      if (runs.get(i).end() <= start) {
        Mention last = found.get(numbers.get(i)).mention();
        boolean comma = line.between(runs.get(i).end(), start).equals(",");
        if (comma && i > 0 && last.place().located()) {
          Mention before = found.get(numbers.get(i - 1)).mention();
          boolean apart = runs.get(i).start() - runs.get(i - 1).end() > 2;
          return !apart && isBeside(before, mention, ",") ? before.place().number() : -1;
        }
        boolean beside = isBeside(last, mention, line.between(runs.get(i).end(), start));
        return beside ? last.place().number() : -1;
      }
    }
    return -1;
  }

  private boolean isBeside(Mention first, Mention second, String between) {
    if (between.equals("(") && isAcronym(second)) {
      return first.form() == Form.NAME
          && first.traits().being() != Being.PERSON
          && couldBeSame(first, second);
    }
    if (!reference.is(Use.APPOSING, between) || !couldBeSame(first, second)) {
      return false;
    }
    boolean described =
        first.form() == Form.NAME && second.form() == Form.DESCRIPTION
            || first.form() == Form.DESCRIPTION
                && second.form() == Form.NAME
                && between.equals(",");
    boolean people = canBeDescribed(first) && canBeDescribed(second);
    return described
        && people
        && second.traits().count() != Count.MANY
        && first.traits().count() != Count.MANY;
  }

  private static boolean canBeDescribed(Mention mention) {
    Being being = mention.traits().being();
    return being == Being.PERSON || being == Being.BODY || being == Being.OPEN;
  }

  private static boolean isAcronym(Mention mention) {
    String head = mention.words().head();
    return mention.form() == Form.NAME
        && head.length() >= 2
        && head.length() <= 8
        && (mention.words().shortForms().contains(head) || mention.traits().id() != null);
  }

  private static boolean couldBeSame(Mention first, Mention second) {
    String one = first.traits().country();
    String other = second.traits().country();
    boolean sameCountry = one == null || other == null || one.equals(other);
    Being being = second.traits().being();
    boolean sameBeing =
        first.traits().being() == being
            || first.traits().being() == Being.OPEN
            || being == Being.OPEN;
    boolean bodies = being == Being.BODY && first.traits().being() == Being.BODY;
    boolean otherRole =
        first.traits().role() != null
            && second.traits().role() != null
            && first.traits().role() != second.traits().role();
    return sameCountry && sameBeing && !(bodies && otherRole);
  }

  /** The list that the mention of that number ends, where "and" stands before it. */
  Optional<Row> list(int number, Run run) {
    runs.add(run);
    numbers.add(number);
    List<Integer> members = new ArrayList<>();
    members.add(number);
    int i = runs.size() - 1;
    boolean and = false;
    while (i > 0 && members.size() < LONGEST_LIST) {
      String between = line.between(runs.get(i - 1).end(), runs.get(i).start());
      boolean joins = reference.is(Use.LISTING, between) && (and || between.contains("and"));
      if (!joins || !alike(numbers.get(i - 1), number)) {
        break;
      }
      and = true;
      members.add(0, numbers.get(i - 1));
      i--;
    }
    return members.size() < 2 ? Optional.empty() : Optional.of(row(members));
  }

  /** Whose country each titled person of a list shares who stands behind "and" without one. */
  Map<Integer, Integer> sharing(Row row) {
    Map<Integer, Integer> sharing = new LinkedHashMap<>();
    for (int i = 1; i < row.members().size(); i++) {
      int from = row.members().get(i - 1);
      int to = row.members().get(i);
      boolean and =
          line.between(runs.get(numbers.indexOf(from)).end(), runs.get(numbers.indexOf(to)).start())
              .equals("and");
      Mention giver = found.get(from).mention();
      Mention taker = found.get(to).mention();
      boolean people =
          giver.traits().being() == Being.PERSON && taker.traits().being() == Being.PERSON;
      boolean sameNoun = giver.words().isPlural() && taker.words().nouns().isEmpty();
      boolean sameCountry =
          giver.traits().country() != null
              && taker.traits().country() == null
              && !taker.words().nouns().isEmpty();
      if (and && people && (sameNoun || sameCountry)) {
        sharing.put(from, to);
      }
    }
    return sharing;
  }

  private boolean alike(int one, int other) {
    Mention first = found.get(one).mention();
    Mention second = found.get(other).mention();
    if (first.place().says() >= 0 || second.place().says() >= 0) {
      return false;
    }
    Being being = second.traits().being();
    if ((first.traits().being() == Being.OPEN) != (being == Being.OPEN)) {
      return false;
    }
    return first.traits().being() == being
        || first.traits().being() != Being.PERSON && being != Being.PERSON
        || officersOf(first) && being == Being.STATE;
  }

  /** "The leaders of Turkey" of "the leaders of Turkey and Germany". */
  private static boolean officersOf(Mention mention) {
    return mention.traits().count() == Count.MANY
        && mention.form() == Form.DESCRIPTION
        && mention.traits().country() != null;
  }

  private Row row(List<Integer> members) {
    Mention first = found.get(members.get(0)).mention();
    Mention last = found.get(members.get(members.size() - 1)).mention();
    boolean officers = officersOf(first) && last.traits().being() == Being.STATE;
    return new Row(
        members,
        officers ? Being.PERSON : last.traits().being(),
        officers ? first.traits().role() : null);
  }
}
