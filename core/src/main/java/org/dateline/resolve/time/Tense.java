package org.dateline.resolve.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.knowledge.Table;
import org.dateline.resolve.time.Words.Word;

/**
 * Whether the clause around an expression tells of the past or of what is to come, by the nearest
 * verb before it, else by the first after it.
 */
final class Tense {
  private static final int REACH = 40;
  private static final Set<String> NO_PAST =
      Set.of(
          "need", "indeed", "speed", "feed", "seed", "breed", "hundred", "proceed", "exceed",
          "succeed", "red", "bed", "shed", "wed", "embed", "naked", "sacred", "bleed", "freed ");
  private static final Set<String> BEFORE_NOUN =
      Set.of(
          "the",
          "a",
          "an",
          "its",
          "his",
          "her",
          "their",
          "our",
          "my",
          "your",
          "this",
          "that",
          "these",
          "those",
          "'s",
          "of",
          "in",
          "for",
          "with",
          "by",
          "on",
          "at",
          "from",
          "into",
          "no",
          "any",
          "some",
          "new",
          "more",
          "first",
          "second",
          "last",
          "next",
          "under",
          "over",
          "after",
          "before",
          "during",
          "and",
          "peace",
          "military",
          "air",
          "annual",
          "formal");

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Set<String> intents = new HashSet<>();

  /** What a clause tells of. */
  enum Side {
    PAST,
    AHEAD,
    /** The sentence has no past form at all. */
    PRESENT,
    UNKNOWN
  }

  Tense() {
    for (Table.Row row : Table.shipped("time/tense.tsv").rows()) {
      String word = row.get("word");
      words.computeIfAbsent(row.get("kind"), key -> new HashSet<>()).add(word);
      if (row.get("kind").equals("intent")) {
        addForms(word);
      }
    }
  }

  private void addForms(String verb) {
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    char last = verb.charAt(verb.length() - 1);
    intents.add(verb);
    intents.add(verb + "s");
    intents.add(stem + "ed");
    intents.add(stem + "ing");
    intents.add(stem + last + "ed");
    intents.add(stem + last + "ing");
  }

  private boolean is(String kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** What the clause tells of in which the words from one index up to another stand. */
  Side of(Words sentence, int from, int end) {
    Side side = told(sentence, from, end);
    return side == Side.UNKNOWN && present(sentence, from, end) ? Side.PRESENT : side;
  }

  /** Whether a sentence has words enough for a verb, and no past form. */
  private boolean present(Words sentence, int from, int end) {
    if (sentence.size() - (end - from) < 4 || sentence.size() > 200) {
      return false;
    }
    for (int at = 0; at < sentence.size(); at++) {
      boolean event = at < from && at > from - 4 && is("happened", sentence.text(at));
      if (event || past(sentence.text(at)) || sentence.is(at, "has", "have")) {
        return false;
      }
    }
    return true;
  }

  private Side told(Words sentence, int from, int end) {
    if (happened(sentence, from, end)) {
      return Side.PAST;
    }
    if (aheadOf(sentence, from)) {
      return Side.AHEAD;
    }
    if (fronted(sentence, from, end)) {
      Side right = right(sentence, end);
      return right == Side.UNKNOWN ? left(sentence, from) : right;
    }
    Side left = left(sentence, from);
    return left == Side.UNKNOWN ? right(sentence, end) : left;
  }

  /** "Friday's attack", "Monday's deadly bombing". */
  private boolean happened(Words sentence, int from, int end) {
    boolean owner = sentence.is(end, "'s");
    boolean attribute = sentence.is(from - 1, "the", "a", "that", "this");
    int noun = owner ? end + 1 : end;
    return (owner || attribute)
        && (is("happened", sentence.text(noun)) || is("happened", sentence.text(noun + 1)));
  }

  /** "Ahead of Friday's vote", "in the run-up to Sunday's poll". */
  private static boolean aheadOf(Words sentence, int from) {
    int at = sentence.is(from - 1, "the") ? from - 2 : from - 1;
    return sentence.is(at, "of") && sentence.is(at - 1, "ahead")
        || sentence.is(at, "to") && sentence.is(at - 1, "up") && sentence.is(at - 3, "run");
  }

  /** Whether the expression opens a clause whose subject follows. */
  private static boolean fronted(Words sentence, int from, int end) {
    int at = from - 1;
    while (at >= 0
        && at > from - 4
        && sentence.is(at, "on", "in", "late", "early", "by", "the", "at", "for", "during")) {
      at--;
    }
    boolean opens =
        at < 0 || sentence.is(at, ",", "and", "but", ";", "that", "when", "as", "\"", "“");
    Word next = sentence.word(end);
    boolean subject =
        sentence.is(end, ",", "the", "a", "an", "he", "she", "they", "it", "we", "police", "troops")
            || next.capital() && next.letters();
    return opens && subject;
  }

  private Side left(Words sentence, int from) {
    boolean infinitive = false;
    if (starts(sentence, from)) {
      return Side.AHEAD;
    }
    for (int at = from - 1; at >= 0 && at > from - REACH; at--) {
      if (sentence.is(at, ";", ":")) {
        return Side.UNKNOWN;
      }
      if (infinitive(sentence, at)) {
        if (sentence.is(at - 1, "is", "are", "was", "were")) {
          return Side.AHEAD;
        }
        infinitive = true;
        continue;
      }
      String text = sentence.text(at);
      if (is("nearly", text) && close(sentence, at, from)) {
        return Side.AHEAD;
      }
      if (intents.contains(text) && infinitive && !sentence.is(at - 1, "to")) {
        return Side.AHEAD;
      }
      Side side = verb(sentence, at);
      if (side != Side.UNKNOWN) {
        return side;
      }
    }
    return Side.UNKNOWN;
  }

  private static boolean starts(Words sentence, int from) {
    int at = sentence.is(from - 1, "on", "in", "from") ? from - 2 : from - 1;
    return sentence.is(at, "starting", "beginning", "commencing", "effective", "opening");
  }

  /** Whether only small words stand between a word and the expression. */
  private static boolean close(Words sentence, int at, int from) {
    if (from - at > 4) {
      return false;
    }
    for (int i = at + 1; i < from; i++) {
      if (!sentence.is(
          i, "for", "on", "in", "at", "by", "the", "to", "late", "early", "from", "begin", "start",
          "later")) {
        return false;
      }
    }
    return true;
  }

  private static boolean infinitive(Words sentence, int at) {
    Word next = sentence.word(at + 1);
    return sentence.is(at, "to")
        && next.letters()
        && !next.capital()
        && !sentence.is(
            at + 1, "the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "these",
            "those", "at", "about", "more", "all", "two", "three");
  }

  private Side right(Words sentence, int end) {
    for (int at = end; at < sentence.size() && at < end + REACH; at++) {
      if (sentence.is(at, ";", ":")) {
        return Side.UNKNOWN;
      }
      boolean toCome =
          sentence.is(at, "was", "were", "is", "are")
              && (infinitive(sentence, at + 1) || is("nearly", sentence.text(at + 1)));
      if (toCome) {
        return Side.AHEAD;
      }
      Side side = verb(sentence, at);
      if (side != Side.UNKNOWN) {
        return side;
      }
    }
    return Side.UNKNOWN;
  }

  private Side verb(Words sentence, int at) {
    Word word = sentence.word(at);
    String text = word.text();
    if (!word.letters() || word.capital() && at > 0) {
      return Side.UNKNOWN;
    }
    if (modal(text)) {
      boolean past =
          sentence.is(at + 1, "have")
              || sentence.is(at + 2, "have") && sentence.is(at + 1, "not", "also", "never");
      return past ? Side.PAST : Side.AHEAD;
    }
    if (past(text)) {
      return participle(sentence, at);
    }
    String before = sentence.text(at - 1);
    boolean verb =
        is("present", text)
            && at > 0
            && sentence.word(at - 1).written().length() > 0
            && Character.isLetterOrDigit(sentence.word(at - 1).written().charAt(0))
            && !linksToPast(sentence, at)
            && !sentence.is(at - 1, "to", "not", "did", "didn't")
            && !BEFORE_NOUN.contains(before)
            && !past(before);
    return verb ? Side.AHEAD : Side.UNKNOWN;
  }

  private boolean modal(String text) {
    return is("modal", text)
        || text.endsWith("'ll")
        || text.equals("won't")
        || text.equals("can't");
  }

  /** "The visit comes after", "comes a day after": present, but of what has been. */
  private static boolean linksToPast(Words sentence, int at) {
    return sentence.is(at, "come", "comes")
        && sentence.is(
            at + 1,
            "after",
            "amid",
            "as",
            "days",
            "hours",
            "weeks",
            "months",
            "a",
            "one",
            "two",
            "just",
            "less",
            "more",
            "ahead",
            "following",
            "in");
  }

  private boolean past(String text) {
    boolean regular = text.length() > 3 && text.endsWith("ed") && !NO_PAST.contains(text);
    return regular || is("past", text);
  }

  private Side participle(Words sentence, int at) {
    int before = at - 1;
    while (sentence.is(before, "not", "also", "still", "now", "being", "already", "widely")) {
      before--;
    }
    if (sentence.is(before, "be", "to")) {
      return Side.UNKNOWN;
    }
    if (modal(sentence.text(before)) && !sentence.word(before).capital()) {
      return Side.AHEAD;
    }
    if (sentence.is(before, "the", "a", "an", "its", "their", "his", "her")) {
      return Side.UNKNOWN;
    }
    boolean present = sentence.is(before, "is", "are");
    return present && !sentence.is(at + 1, "of", "with", "to") ? Side.AHEAD : Side.PAST;
  }
}
