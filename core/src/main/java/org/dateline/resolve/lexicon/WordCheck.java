package org.dateline.resolve.lexicon;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.knowledge.Table;
import org.dateline.resolve.lexicon.Problem.Level;
import org.dateline.resolve.lexicon.Problem.Rule;
import org.dateline.text.SentenceSplitter;

/** Finds names that are ordinary words, which every text has for something else. */
final class WordCheck {
  private static final Set<String> WORDS = Set.of("STARTER", "SPEECH");

  private final Problems problems;
  private final Set<String> common = new HashSet<>();

  WordCheck(Problems problems) {
    this.problems = problems;
    Table words = Table.beside(SentenceSplitter.class, "common-words.tsv");
    words.rows().stream()
        .filter(row -> WORDS.contains(row.get("kind")))
        .forEach(row -> common.addAll(row.list("words")));
    for (DayOfWeek day : DayOfWeek.values()) {
      common.add(day.name().toLowerCase(Locale.ROOT));
    }
    for (Month month : Month.values()) {
      common.add(month.name().toLowerCase(Locale.ROOT));
    }
  }

  void check(List<ActorLine> lines) {
    for (ActorLine line : lines) {
      if (isName(line.sense())) {
        line.spellings().forEach(spelling -> check(line, spelling));
      }
    }
  }

  private static boolean isName(Sense sense) {
    return switch (sense) {
      case PERSON, BODY, COUNTRY, SEAT, PLACE -> true;
      case ADJECTIVE, DEMONYM, ROLE -> false;
    };
  }

  private void check(ActorLine line, String spelling) {
    boolean single = spelling.chars().allMatch(Character::isLetter);
    if (!single || spelling.isEmpty() || SpellingCheck.isAcronym(spelling)) {
      return;
    }
    String lower = spelling.toLowerCase(Locale.ROOT);
    boolean hasCase = !lower.equals(spelling.toUpperCase(Locale.ROOT));
    if (common.contains(lower)) {
      String what =
          "'%s' is an ordinary word, with which sentences begin or which is a date; write"
              + " a longer form of the name";
      tell(line, Level.WARNING, what.formatted(spelling));
    } else if (hasCase && spelling.equals(lower)) {
      String what = "'%s' is written small, so it is found with and without a capital";
      tell(line, Level.NOTE, what.formatted(SpellingCheck.shown(spelling)));
    }
  }

  private void tell(ActorLine line, Level level, String what) {
    problems.add(new Problem(line.file(), line.line(), level, Rule.WORD, what));
  }
}
