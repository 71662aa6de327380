package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.resolve.actor.dictionary.Dictionary;
import org.dateline.resolve.actor.dictionary.Entry.Kind;
import org.dateline.resolve.actor.dictionary.Match;
import org.dateline.resolve.actor.dictionary.Token;

/**
 * Names before one noun, each of which it belongs to: "British and French troops", "North and South
 * Korea". Immutable; may be shared.
 */
final class SharedNouns {
  /** So many words are looked at; a phrase with more says something else. */
  private static final int MOST_WORDS = 24;

  private static final Set<String> DIRECTIONS = Set.of("north", "south", "east", "west");

  private final Dictionary dictionary;

  SharedNouns(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** A phrase for each of the names, "British troops" and "French troops"; none where one alone. */
  List<String> phrases(String text) {
    List<Token> tokens = Token.of(text);
    if (tokens.size() < 3
        || tokens.size() > MOST_WORDS
        || tokens.stream().noneMatch(token -> token.key().equals("and"))) {
      return List.of();
    }
    List<Match> known = dictionary.matches(tokens);
    List<String> directed = directed(text, tokens, known);
    return directed.isEmpty() ? beforeNoun(text, tokens, known) : directed;
  }

  private static List<String> directed(String text, List<Token> tokens, List<Match> known) {
    int first = tokens.get(0).key().equals("the") ? 1 : 0;
    boolean joined =
        DIRECTIONS.contains(tokens.get(first).key())
            && tokens.get(first).capital()
            && tokens.get(first + 1).key().equals("and")
            && first + 2 < tokens.size()
            && DIRECTIONS.contains(tokens.get(first + 2).key());
    boolean name = at(known, first + 2).filter(match -> match.end() > first + 3).isPresent();
    if (!joined || !name) {
      return List.of();
    }
    int second = tokens.get(first + 2).span().start();
    String rest = text.substring(tokens.get(first + 2).span().end());
    return List.of(tokens.get(first).text() + rest, text.substring(second));
  }

  private static List<String> beforeNoun(String text, List<Token> tokens, List<Match> known) {
    List<Match> names = new ArrayList<>();
    int at = firstName(known, tokens);
    boolean last = false;
    while (at >= 0) {
      Optional<Match> name = at(known, at).filter(match -> isModifier(match, tokens));
      if (name.isEmpty()) {
        return List.of();
      }
      names.add(name.get());
      at = name.get().end();
      if (last) {
        break;
      }
      boolean joins = at < tokens.size() && tokens.get(at).key().equals("and");
      boolean comma = at < tokens.size() && tokens.get(at).before().equals(",");
      if (!joins && !comma) {
        return List.of();
      }
      last = joins || tokens.get(at).key().equals("and");
      at = joins ? at + 1 : at;
    }
    return names.size() > 1 && last && at >= 0 && isNoun(at, tokens, known)
        ? each(text, tokens, names, at)
        : List.of();
  }

  /** Where the names begin: at the start, or behind an article or a number. */
  private static int firstName(List<Match> known, List<Token> tokens) {
    int first = known.isEmpty() ? -1 : known.get(0).start();
    return first <= 1
            && (first < 1 || !tokens.get(0).capital() || tokens.get(0).key().equals("the"))
        ? first
        : -1;
  }

  /**
   * What may stand before a noun, but "Israel" of "Israel and Hamas militants" is one by itself.
   */
  private static boolean isModifier(Match match, List<Token> tokens) {
    Kind kind = match.first().kind();
    boolean acronym = match.end() - match.start() == 1 && tokens.get(match.start()).upper();
    return kind == Kind.ADJECTIVE
        || kind == Kind.NAMED
        || kind == Kind.STATE && acronym
        || match.entries().stream().anyMatch(entry -> entry.kind() == Kind.ADJECTIVE);
  }

  /** Whether a role noun comes there, after no more than one word of its own. */
  private static boolean isNoun(int at, List<Token> tokens, List<Match> known) {
    for (int i = at; i < Math.min(at + 2, tokens.size()); i++) {
      if (!tokens.get(i).before().isEmpty()) {
        return false;
      }
      if (at(known, i).filter(match -> match.first().kind() == Kind.ROLE).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> each(String text, List<Token> tokens, List<Match> names, int noun) {
    String rest = text.substring(tokens.get(noun).span().start());
    return names.stream()
        .map(
            name ->
                text.substring(
                        tokens.get(name.start()).span().start(),
                        tokens.get(name.end() - 1).span().end())
                    + " "
                    + rest)
        .toList();
  }

  private static Optional<Match> at(List<Match> known, int start) {
    return known.stream().filter(match -> match.start() == start).findFirst();
  }
}
