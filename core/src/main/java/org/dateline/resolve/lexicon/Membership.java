package org.dateline.resolve.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.knowledge.Table;
import org.jspecify.annotations.Nullable;

/**
 * Who is a member of which intergovernmental body, and when: {@code knowledge/actors/members.tsv}.
 * Members are states, as ISO 3166-1 alpha-3 codes, or bodies, as ids of {@code organisations.tsv}.
 * Immutable; may be shared.
 */
public final class Membership {
  private static final String FILE = "actors/members.tsv";

  private final Map<String, List<Member>> byBody = new LinkedHashMap<>();
  private final Map<String, List<Member>> byMember = new LinkedHashMap<>();

  /**
   * One membership.
   *
   * @param body the id of the body
   * @param member the code of the state, or the id of the body that is a member
   * @param from first day, or null for always
   * @param to last day, or null for still
   * @param place the line: {@code members.tsv:42}
   */
  public record Member(
      String body, String member, @Nullable LocalDate from, @Nullable LocalDate to, String place) {

    Times times() {
      return new Times(from, to);
    }
  }

  private Membership(List<Member> members) {
    for (Member member : members) {
      byBody.computeIfAbsent(member.body, b -> new ArrayList<>()).add(member);
      byMember.computeIfAbsent(member.member, b -> new ArrayList<>()).add(member);
    }
  }

  /**
   * The one that is shipped inside.
   *
   * @throws org.dateline.knowledge.KnowledgeException where it is wrong, or a body is a member of
   *     itself through others
   */
  public static Membership shipped() {
    return of(Table.shipped(FILE));
  }

  /** Reads a table with the columns body, country, from, to. */
  static Membership of(Table table) {
    Complaints complaints = Complaints.thrown(table.file());
    List<Member> members = MembersTable.read(table, null, complaints);
    MemberCycles.check(members, complaints);
    return new Membership(members);
  }

  /** The bodies that have members, in the order of the file. */
  public Set<String> bodies() {
    return java.util.Collections.unmodifiableSet(byBody.keySet());
  }

  /**
   * Who is a member of a body on a day, in alphabetical order: states as their codes, bodies as
   * their ids.
   *
   * @param day null for those whose membership has no end
   */
  public List<String> of(String body, @Nullable LocalDate day) {
    Set<String> members = new TreeSet<>();
    for (Member member : byBody.getOrDefault(body, List.of())) {
      if (member.times().holdsOn(day)) {
        members.add(member.member);
      }
    }
    return List.copyOf(members);
  }

  /** The states that are members of a body on a day, by themselves or through a body, in order. */
  public List<String> statesOf(String body, @Nullable LocalDate day) {
    Set<String> states = new TreeSet<>();
    Set<String> seen = new TreeSet<>(Set.of(body));
    List<String> waiting = new ArrayList<>(List.of(body));
    while (!waiting.isEmpty()) {
      for (String member : of(waiting.remove(waiting.size() - 1), day)) {
        if (CountryCodes.looksRight(member)) {
          states.add(member);
        } else if (seen.add(member)) {
          waiting.add(member);
        }
      }
    }
    return List.copyOf(states);
  }

  /** The bodies of which a state or body is a member on a day, in alphabetical order. */
  public List<String> bodiesOf(String member, @Nullable LocalDate day) {
    Set<String> bodies = new TreeSet<>();
    for (Member one : byMember.getOrDefault(member, List.of())) {
      if (one.times().holdsOn(day)) {
        bodies.add(one.body);
      }
    }
    return List.copyOf(bodies);
  }
}
