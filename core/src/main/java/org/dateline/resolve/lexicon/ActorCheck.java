package org.dateline.resolve.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.knowledge.Nearest;
import org.dateline.knowledge.Table;
import org.dateline.resolve.lexicon.Membership.Member;
import org.dateline.resolve.lexicon.Problem.Level;
import org.dateline.resolve.lexicon.Problem.Rule;

/** Looks dictionaries through for what is wrong or doubtful, without using them. */
public final class ActorCheck {
  private static final int HINTED = 100;

  private final Problems problems = new Problems();
  private final List<ActorLine> lines = new ArrayList<>();
  private final List<Example> examples = new ArrayList<>();
  private final Map<String, List<Member>> members = new HashMap<>();
  private final Set<String> tables = new HashSet<>();
  private int numberOfLines;

  private ActorCheck() {}

  /**
   * What was found.
   *
   * @param problems file by file, in the order of lines; of more than 10,000, the first
   * @param errors how many errors there are in all
   * @param warnings how many warnings
   * @param notes how many notes
   * @param files how many files were looked through
   * @param lines how many lines they have
   * @param spellings how many spellings these give
   */
  public record Report(
      List<Problem> problems,
      int errors,
      int warnings,
      int notes,
      int files,
      int lines,
      int spellings) {

    /** Whether there is nothing to mend. */
    public boolean clean() {
      return errors == 0 && warnings == 0;
    }
  }

  /** Tries the examples of dictionaries out. */
  @FunctionalInterface
  public interface Trial {

    /** Those that do not get the code that they say, where the dictionaries are in use. */
    List<Problem> wrong(UserActors own, List<Example> examples);
  }

  /** Looks files through, each by itself and all together. */
  public static Report of(List<Path> files, Trial trial) {
    ActorCheck check = new ActorCheck();
    CountryCodes countries = CountryCodes.shipped();
    CameoBlocks blocks = CameoBlocks.shipped(countries);
    for (Path file : files) {
      check.read(file, countries, blocks);
    }
    check.together();
    if (!check.examples.isEmpty()) {
      UserActors own = new UserActors(check.lines, List.of(), "checked");
      trial.wrong(own, check.examples).forEach(check.problems::add);
    }
    return check.report(files);
  }

  private void read(Path path, CountryCodes countries, CameoBlocks blocks) {
    String file = path.toString();
    Complaints complaints = problems.of(file);
    byte[] bytes = FileBytes.of(path, complaints);
    if (bytes != null) {
      ActorFile reader =
          new ActorFile(
              file, countries, blocks, problems, lines::add, table -> table(table, countries));
      numberOfLines += reader.read(bytes);
    }
  }

  private void table(Table table, CountryCodes countries) {
    tables.add(table.file());
    if (table.columns().contains("body")) {
      Complaints complaints = problems.of(table.file());
      List<Member> read = MembersTable.read(table, countries, complaints);
      MemberCycles.check(read, complaints);
      members.put(table.file(), read);
    }
    for (Table.Row row : table.rows()) {
      Example example = Example.of(table, row);
      if (example != null) {
        examples.add(example);
      }
    }
  }

  private void together() {
    TermCheck.check(lines, problems);
    IdCheck.check(lines.stream().filter(line -> tables.contains(line.file())).toList(), problems);
    new SpellingCheck(problems).check(lines);
    new WordCheck(problems).check(lines);
    if (!members.isEmpty()) {
      bodiesOfMembers();
    }
  }

  /** Bodies that no dictionary has. */
  private void bodiesOfMembers() {
    Set<String> ids = new TreeSet<>();
    ShippedActors.read(line -> addId(line, ids));
    lines.forEach(line -> addId(line, ids));
    Set<String> told = new TreeSet<>();
    members.forEach(
        (file, read) -> {
          for (Member member : read) {
            unknown(file, member, member.body(), ids, told);
            if (!CountryCodes.looksRight(member.member())) {
              unknown(file, member, member.member(), ids, told);
            }
          }
        });
  }

  private static void addId(ActorLine line, Set<String> ids) {
    if (line.id() != null && line.sense() == Sense.BODY) {
      ids.add(line.id());
    }
  }

  private void unknown(String file, Member member, String id, Set<String> ids, Set<String> told) {
    if (!ids.contains(id) && told.add(id)) {
      String hint = told.size() > HINTED ? "" : Nearest.hint(id, ids);
      String what = "no dictionary has a body with the id '" + id + "'" + hint;
      int line = MembersTable.lineOf(member);
      problems.add(new Problem(file, line, Level.WARNING, Rule.MEMBER, what));
    }
  }

  private Report report(List<Path> files) {
    int spellings = lines.stream().mapToInt(line -> line.spellings().size()).sum();
    return new Report(
        problems.inOrder(files.stream().map(Path::toString).toList()),
        problems.count(Level.ERROR),
        problems.count(Level.WARNING),
        problems.count(Level.NOTE),
        files.size(),
        numberOfLines,
        spellings);
  }
}
