package org.dateline.codebook;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words an event must have for a CAMEO rule to fit: groups parted by {@code &} that must all
 * hold, each of alternatives parted by {@code |}, of which one must. A plain alternative is looked
 * for in the trigger, one after {@code ~} in the whole sentence.
 */
final class WordCondition {
  private final List<List<Alternative>> groups;

  private WordCondition(List<List<Alternative>> groups) {
    this.groups = groups;
  }

  /**
   * Reads a condition as the rules write it; none holds always.
   *
   * @throws IllegalArgumentException where a word is wrong
   */
  static WordCondition of(@Nullable String written) {
    return new WordCondition(
        written == null
            ? List.of()
            : Arrays.stream(written.split("&", -1)).map(WordCondition::group).toList());
  }

  private static List<Alternative> group(String written) {
    return Arrays.stream(written.split("\\|", -1)).map(WordCondition::alternative).toList();
  }

  private static Alternative alternative(String written) {
    String stripped = written.strip();
    boolean anywhere = stripped.startsWith("~");
    return new Alternative(new Phrase(anywhere ? stripped.substring(1) : stripped), anywhere);
  }

  boolean isAlways() {
    return groups.isEmpty();
  }

  boolean holds(Words trigger, Words sentence) {
    for (List<Alternative> group : groups) {
      if (group.stream().noneMatch(one -> one.phrase.isIn(one.anywhere ? sentence : trigger))) {
        return false;
      }
    }
    return true;
  }

  private record Alternative(Phrase phrase, boolean anywhere) {}
}
