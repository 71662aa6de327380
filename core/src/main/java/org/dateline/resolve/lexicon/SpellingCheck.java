package org.dateline.resolve.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.resolve.lexicon.Problem.Level;
import org.dateline.resolve.lexicon.Problem.Rule;
import org.jspecify.annotations.Nullable;

/** Finds spellings that no text can have, and those that two actors of one time share. */
final class SpellingCheck {
  private static final int MOST_WORDS = 12;
  private static final int LONGEST_ACRONYM = 5;
  private static final int COMPARED = 8;

  private final Problems problems;
  private final Map<String, List<ActorLine>> known = new HashMap<>();
  private final Set<String> inLine = new HashSet<>();
  private @Nullable ActorLine last;

  SpellingCheck(Problems problems) {
    this.problems = problems;
  }

  void check(List<ActorLine> lines) {
    for (ActorLine line : lines) {
      // a line that says several things, as one of states.tsv, is looked at once
      if (last == null || last.line() != line.line() || !last.file().equals(line.file())) {
        inLine.clear();
      }
      last = line;
      line.spellings().forEach(spelling -> check(line, spelling));
    }
  }

  private void check(ActorLine line, String spelling) {
    String key = SpellingKey.of(spelling);
    if (!inLine.add(group(line) + spelling)) {
      return;
    }
    String never = never(spelling, key);
    if (never != null) {
      tell(line, Level.WARNING, "'%s' %s".formatted(shown(spelling), never));
      return;
    }
    if (spelling.indexOf(", ") > 0 || spelling.indexOf(';') > 0) {
      tell(line, Level.NOTE, "'%s' is one spelling; several are parted by |".formatted(spelling));
    }
    List<ActorLine> others = known.computeIfAbsent(group(line) + key, k -> new ArrayList<>(1));
    ActorLine other = other(line, others);
    if (other != null) {
      boolean sameCountry = line.country() == null || line.country().equals(other.country());
      tell(
          line,
          sameCountry ? Level.WARNING : Level.NOTE,
          "'%s' is also %s in %s; the first one is taken%s"
              .formatted(
                  spelling,
                  described(other),
                  other.place(),
                  sameCountry ? "" : ", unless the text tells the country"));
    }
    if (others.size() < COMPARED) {
      others.add(line);
    }
  }

  /** Another actor of the same time. */
  private static @Nullable ActorLine other(ActorLine line, List<ActorLine> others) {
    for (ActorLine other : others) {
      boolean same =
          other.role() == line.role() && (other.name().equals(line.name()) || alike(line, other))
              || line.id() != null && line.id().equals(other.id());
      if (!same && Times.of(line).overlaps(Times.of(other))) {
        return other;
      }
    }
    return null;
  }

  /** Whether it is all one which is taken: a place in the same country, a noun of the same role. */
  private static boolean alike(ActorLine line, ActorLine other) {
    boolean nameless = line.sense() == Sense.PLACE || line.sense() == Sense.ROLE;
    return nameless && Objects.equals(line.country(), other.country());
  }

  private static String described(ActorLine line) {
    return line.sense() == Sense.ROLE
        ? "of the role " + line.role()
        : "'" + line.name() + "'" + (line.country() == null ? "" : " of " + line.country());
  }

  /** Only what can stand for one another is compared. */
  private static String group(ActorLine line) {
    return switch (line.sense()) {
      case ROLE -> "role ";
      case PLACE, SEAT -> "place ";
      case PERSON -> "person ";
      case BODY -> "body ";
      case COUNTRY, ADJECTIVE, DEMONYM -> "country ";
    };
  }

  private static @Nullable String never(String spelling, String key) {
    int words = SpellingKey.words(key);
    if (words == 0) {
      return "has no letter, so it is never found";
    }
    if (words > MOST_WORDS) {
      return "has %d words, so it is never found: the most are %d".formatted(words, MOST_WORDS);
    }
    if (key.length() == 1) {
      return "is a single letter, which is found everywhere";
    }
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (Character.getType(c) == Character.FORMAT && c != '\u200C' && c != '\u200D') {
        return "has the invisible character U+%04X; take it out".formatted((int) c);
      }
    }
    return spelling.indexOf('_') >= 0 ? "has an underscore; write a blank" : null;
  }

  private void tell(ActorLine line, Level level, String what) {
    problems.add(new Problem(line.file(), line.line(), level, Rule.SPELLING, what));
  }

  static String shown(String spelling) {
    return spelling.length() > 60 ? spelling.substring(0, 60) + "…" : spelling;
  }

  /** Whether it is one short word that is found only in capitals. */
  static boolean isAcronym(String spelling) {
    return spelling.length() <= LONGEST_ACRONYM
        && spelling.equals(spelling.toUpperCase(Locale.ROOT))
        && spelling.chars().anyMatch(Character::isLetter);
  }
}
