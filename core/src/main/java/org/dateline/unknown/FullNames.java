package org.dateline.unknown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The full names of one article: Zahid Malik for the "Malik" of a later sentence, Unity Movement
 * for the "UM" that it gives in brackets. For one article.
 */
final class FullNames {
  /** So far before a surname its first names stand. */
  private static final int BEFORE = 80;

  /** So many places of a short name are looked at. */
  private static final int MOST_PLACES = 20;

  private final String text;
  private final NameFinder finder;
  private final Map<String, Optional<NamedRun>> found = new HashMap<>();

  FullNames(String text, NameFinder finder) {
    this.text = text;
    this.finder = finder;
  }

  /**
   * The longest name in the article that a name is short for; itself where there is none, null
   * where the dictionaries know the longer one.
   */
  @Nullable NamedRun of(NamedRun name) {
    if (name.name().indexOf(' ') >= 0) {
      return name;
    }
    return found
        .computeIfAbsent(name.name(), key -> Optional.ofNullable(longest(name)))
        .orElse(null);
  }

  private @Nullable NamedRun longest(NamedRun name) {
    NamedRun best = name;
    String words = name.name();
    int at = text.indexOf(words);
    for (int i = 0; at >= 0 && i < MOST_PLACES; i++) {
      if (endsKnownName(at, at + words.length())) {
        return null;
      }
      NamedRun other = name.isAcronym() ? beforeBracket(at) : endingAt(at + words.length(), words);
      if (other != null && other.words().size() > best.words().size()) {
        best = other;
      }
      at = text.indexOf(words, at + words.length());
    }
    return best;
  }

  /** The name that ends in a surname there. */
  private @Nullable NamedRun endingAt(int end, String surname) {
    if (end < text.length() && Character.isLetter(text.charAt(end))) {
      return null;
    }
    NamedRun last = lastBefore(end);
    return last != null && last.name().endsWith(" " + surname) ? last : null;
  }

  /** The name before the bracket in which an acronym stands. */
  private @Nullable NamedRun beforeBracket(int at) {
    return at > 1 && text.charAt(at - 1) == '(' ? lastBefore(at - 1) : null;
  }

  /** Whether a name of a dictionary, longer than this word, ends in it. */
  private boolean endsKnownName(int start, int end) {
    String piece = text.substring(from(end), end);
    List<Word> words = finder.words(piece);
    Word last = words.isEmpty() ? null : words.get(words.size() - 1);
    return last != null
        && last.end() == piece.length()
        && NameFinder.isActor(last.known())
        && last.known() != null
        && last.known().span().start() < piece.length() - (end - start);
  }

  private @Nullable NamedRun lastBefore(int end) {
    String piece = text.substring(from(end), end).stripTrailing();
    List<NamedRun> names = finder.names(piece, finder.words(piece));
    NamedRun last = names.isEmpty() ? null : names.get(names.size() - 1);
    return last != null && last.end() == piece.length() ? last : null;
  }

  /** Where a word begins, so far before a place that a name has room. */
  private int from(int end) {
    int start = Math.max(0, end - BEFORE);
    while (start > 0 && start < end && !Character.isWhitespace(text.charAt(start - 1))) {
      start++;
    }
    return start;
  }
}
