package org.dateline.resolve.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.knowledge.Table;
import org.dateline.resolve.lexicon.Membership.Member;
import org.dateline.resolve.lexicon.Problem.Level;
import org.dateline.resolve.lexicon.Problem.Rule;
import org.jspecify.annotations.Nullable;

/** Reads tables of members; what is wrong in a line is told, and the line left out. */
final class MembersTable {
  private MembersTable() {}

  /**
   * The lines of a table.
   *
   * @param countries the codes there are; null to look at their form alone
   */
  static List<Member> read(Table table, @Nullable CountryCodes countries, Complaints complaints) {
    List<Member> members = new ArrayList<>(table.rows().size());
    for (Table.Row row : table.rows()) {
      String body = row.optional("body");
      String member = row.optional("country");
      if (body == null || member == null) {
        String empty = body == null ? "body" : "country";
        complaints.error(row.line(), Rule.LINE, "column '" + empty + "' is empty");
        continue;
      }
      boolean code = CountryCodes.looksRight(member);
      if (code && countries != null && !countries.knows(member)) {
        complaints.error(
            row.line(), Rule.COUNTRY, "no such country '" + member + "'" + countries.hint(member));
        continue;
      }
      LocalDate from = day(row, "from", true, complaints);
      LocalDate to = day(row, "to", false, complaints);
      if (from != null && to != null && from.isAfter(to)) {
        complaints.error(row.line(), Rule.DATE, "from " + from + " is after to " + to);
        continue;
      }
      members.add(new Member(body, member, from, to, row.place()));
    }
    twice(members, complaints);
    return members;
  }

  private static void twice(List<Member> members, Complaints complaints) {
    java.util.Map<String, List<Member>> seen = new java.util.HashMap<>();
    for (Member member : members) {
      List<Member> same =
          seen.computeIfAbsent(member.body() + "\t" + member.member(), m -> new ArrayList<>(1));
      for (Member other : same) {
        if (other.times().overlaps(member.times())) {
          int line = lineOf(member);
          String what = "%s is in %s already by %s in the same time";
          complaints.hear(
              line,
              Level.WARNING,
              Rule.TERM,
              what.formatted(member.member(), member.body(), other.place()));
          break;
        }
      }
      same.add(member);
    }
  }

  static int lineOf(Member member) {
    String place = member.place();
    return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
  }

  private static @Nullable LocalDate day(
      Table.Row row, String column, boolean first, Complaints complaints) {
    String value = row.has(column) ? row.optional(column) : null;
    LocalDate day = value == null ? null : DayCell.of(value, first);
    if (value != null && day == null) {
      complaints.error(
          row.line(),
          Rule.DATE,
          "'%s' in column '%s' is no date: write 2011-09-26, 2011-09 or 2011"
              .formatted(value, column));
    }
    return day;
  }
}
