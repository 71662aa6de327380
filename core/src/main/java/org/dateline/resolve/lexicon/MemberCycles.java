package org.dateline.resolve.lexicon;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.resolve.lexicon.Membership.Member;
import org.dateline.resolve.lexicon.Problem.Rule;
import org.jspecify.annotations.Nullable;

/** Finds bodies that are members of themselves, through others or not. */
final class MemberCycles {
  private final Map<String, List<Member>> inside = new LinkedHashMap<>();
  private final Set<String> done = new HashSet<>();
  private final Complaints complaints;

  private MemberCycles(List<Member> members, Complaints complaints) {
    this.complaints = complaints;
    for (Member member : members) {
      if (!CountryCodes.looksRight(member.member())) {
        inside.computeIfAbsent(member.body(), b -> new ArrayList<>(1)).add(member);
      }
    }
  }

  /** Tells of each cycle once, at the line that closes it. */
  static void check(List<Member> members, Complaints complaints) {
    MemberCycles cycles = new MemberCycles(members, complaints);
    cycles.inside.keySet().forEach(cycles::from);
  }

  /** A body on the way down, the membership that led to it, and what is left to look at. */
  private record Step(String body, @Nullable Member by, Iterator<Member> left) {}

  private void from(String start) {
    Deque<Step> way = new ArrayDeque<>();
    Set<String> onWay = new HashSet<>();
    enter(start, null, way, onWay);
    while (!way.isEmpty()) {
      Step step = way.getLast();
      if (!step.left.hasNext()) {
        way.removeLast();
        onWay.remove(step.body);
        done.add(step.body);
        continue;
      }
      Member next = step.left.next();
      if (onWay.contains(next.member())) {
        tell(way, next);
      } else {
        enter(next.member(), next, way, onWay);
      }
    }
  }

  private void enter(String body, @Nullable Member by, Deque<Step> way, Set<String> onWay) {
    if (!done.contains(body)) {
      way.addLast(new Step(body, by, inside.getOrDefault(body, List.of()).iterator()));
      onWay.add(body);
    }
  }

  /** A cycle is one only if all of its memberships hold at one time. */
  private void tell(Deque<Step> way, Member closing) {
    List<String> names = new ArrayList<>();
    Times common = closing.times();
    boolean in = false;
    for (Step step : way) {
      if (in && step.by != null && common != null) {
        common = common.with(step.by.times());
      }
      in |= step.body.equals(closing.member());
      if (in) {
        names.add(step.body);
      }
    }
    names.add(closing.member());
    if (common != null) {
      complaints.error(
          MembersTable.lineOf(closing),
          Rule.MEMBER,
          "a body is a member of itself: " + shown(names));
    }
  }

  private static String shown(List<String> names) {
    return names.size() <= 10
        ? String.join(" > ", names)
        : String.join(" > ", names.subList(0, 9)) + " > … > " + names.get(names.size() - 1);
  }
}
