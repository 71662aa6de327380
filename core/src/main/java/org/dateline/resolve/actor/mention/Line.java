package org.dateline.resolve.actor.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dateline.Sentence;
import org.dateline.Span;
import org.dateline.resolve.actor.dictionary.Closed;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.Entry.Kind;
import org.dateline.resolve.actor.dictionary.Match;
import org.dateline.resolve.actor.dictionary.Token;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as words, each with the dictionary's longest run over it. Immutable after it is made.
 */
final class Line {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "this", "that", "these", "those", "a", "an", "another", "both", "either",
          "neither", "each", "some", "several", "many", "other", "all", "any", "no", "his", "her",
          "its", "their", "our", "my");
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of",
          "in",
          "at",
          "by",
          "with",
          "to",
          "from",
          "for",
          "against",
          "on",
          "over",
          "near",
          "between",
          "among",
          "under",
          "into",
          "toward",
          "towards",
          "across",
          "inside",
          "outside",
          "including",
          "without",
          "through",
          "via",
          "about",
          "around",
          "within",
          "upon",
          "amid",
          "despite",
          "like",
          "than",
          "per",
          "behind",
          "onto");
  private static final Set<String> ADVERBS =
      Set.of("also", "later", "now", "then", "just", "only", "even", "earlier", "who", "not");
  private static final int LONGEST_WAY_TO_DETERMINER = 3;

  private final Sentence sentence;
  private final List<Token> tokens;
  private final @Nullable Match[] at;
  private final Set<String> articleNames;

  private Line(
      Sentence sentence, List<Token> tokens, @Nullable Match[] at, Set<String> articleNames) {
    this.sentence = sentence;
    this.tokens = tokens;
    this.at = at;
    this.articleNames = articleNames;
  }

  /**
   * The line of a sentence.
   *
   * @param articleNames the names of the article in lower case, by which a capital that begins the
   *     sentence counts
   */
  static Line of(Sentence sentence, Dictionary dictionary, Set<String> articleNames) {
    List<Token> tokens = Token.of(sentence.text());
    @Nullable Match[] at = new Match[tokens.size()];
    for (Match match : dictionary.matches(tokens)) {
      Arrays.fill(at, match.start(), match.end(), match);
    }
    return new Line(sentence, tokens, at, articleNames);
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  List<Token> tokens(int start, int end) {
    return tokens.subList(start, end);
  }

  String key(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).key();
  }

  @Nullable Match at(int i) {
    return i < 0 || i >= at.length ? null : at[i];
  }

  boolean isKind(int i, Kind kind) {
    Match match = at(i);
    return match != null && match.first().kind() == kind;
  }

  /** Whether it is a word inside a known run, after its first. */
  boolean insideRun(int i) {
    Match match = at(i);
    return match != null && match.start() < i;
  }

  /** Whether it is a name that no dictionary knows, or part of a known person's. */
  boolean isName(int i) {
    Token token = tokens.get(i);
    if (i == 0 && tokens.size() > 1 && at(0) == null && !articleNames.contains(token.key())) {
      Token next = tokens.get(1);
      boolean nameGoesOn = at(1) == null && next.capital() && next.before().isEmpty();
      if (!nameGoesOn && (at(1) != null || !beforeVerb(1))) {
        return false;
      }
    }
    return (at(i) == null || isKind(i, Kind.PERSON))
        && token.capital()
        && token.text().length() > 1
        && !Closed.WORDS.contains(token.key());
  }

  /** Adds the names that stand inside it, where a capital says that they are names. */
  void addNamesInside(Set<String> names) {
    for (int i = 1; i < tokens.size(); i++) {
      String before = tokens.get(i).before();
      if (isName(i) && !before.endsWith(".") && !before.endsWith("\"") && !before.endsWith("“")) {
        names.add(key(i));
      }
    }
  }

  Span span(int start, int end) {
    int offset = sentence.span().start();
    return new Span(
        offset + tokens.get(start).span().start(), offset + tokens.get(end - 1).span().end());
  }

  /** The determiner or number before a phrase, over its adjectives: its place, or -1. */
  int determiner(int start) {
    int last = Math.max(0, start - LONGEST_WAY_TO_DETERMINER);
    for (int i = start - 1; i >= last; i--) {
      if (!tokens.get(i + 1).before().isEmpty() && !tokens.get(i + 1).before().equals("-")) {
        return -1;
      }
      if (DETERMINERS.contains(key(i)) || Character.isDigit(tokens.get(i).text().charAt(0))) {
        return i;
      }
      if (PREPOSITIONS.contains(key(i)) || at(i) != null || tokens.get(i).capital()) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a preposition governs the phrase that begins there. */
  boolean afterPreposition(int start, Set<String> prepositions) {
    int determiner = determiner(start);
    int before = (determiner < 0 ? start : determiner) - 1;
    return prepositions.contains(key(before));
  }

  boolean afterPreposition(int start) {
    return afterPreposition(start, PREPOSITIONS);
  }

  /** Whether a word that may be a verb comes next, with nothing between. */
  boolean beforeVerb(int end) {
    if (end >= tokens.size() || !tokens.get(end).before().isEmpty()) {
      return false;
    }
    Token next = tokens.get(end);
    return !next.capital()
        && (ADVERBS.contains(next.key())
            || !Closed.WORDS.contains(next.key()) && !PREPOSITIONS.contains(next.key()));
  }

  /** The characters between two words, and the words between them. */
  String between(int end, int start) {
    int from = tokens.get(end - 1).span().end();
    int to = tokens.get(start).span().start();
    return sentence.text().substring(from, to).strip();
  }
}
