package org.dateline.resolve.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every spelling of every actor, place and role noun, for finding the longest known runs of words.
 * Immutable; may be shared.
 */
public final class Dictionary {
  private static final int LONGEST = 12;

  private final Map<String, List<Entry>> bySpelling;
  private final Map<String, Integer> longestFrom;

  private Dictionary(Map<String, List<Entry>> bySpelling, Map<String, Integer> longestFrom) {
    this.bySpelling = bySpelling;
    this.longestFrom = longestFrom;
  }

  /** Loads the files that are shipped inside. */
  public static Dictionary shipped() {
    return of(DictionaryFiles.shipped());
  }

  static Dictionary of(List<Entry> entries) {
    Map<String, List<Entry>> bySpelling = new HashMap<>(entries.size() * 2);
    Map<String, Integer> longestFrom = new HashMap<>();
    for (Entry entry : entries) {
      List<Token> tokens = Token.of(entry.spelling());
      if (tokens.isEmpty() || tokens.size() > LONGEST) {
        continue;
      }
      bySpelling.computeIfAbsent(key(tokens, 0, tokens.size()), k -> new ArrayList<>(1)).add(entry);
      longestFrom.merge(tokens.get(0).key(), tokens.size(), Math::max);
    }
    Comparator<Entry> likeliest = Comparator.comparing(Entry::kind);
    bySpelling.values().forEach(list -> list.sort(likeliest));
    return new Dictionary(bySpelling, longestFrom);
  }

  /** How many spellings it holds. */
  public int size() {
    return bySpelling.size();
  }

  /** The known runs of words, the longest first at each place, without overlap. */
  List<Match> matches(List<Token> tokens) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Match match = longestAt(tokens, at);
      if (match == null) {
        at++;
      } else {
        matches.add(match);
        at = match.end();
      }
    }
    return matches;
  }

  /** The longest known run that begins where {@code match} does and is shorter, or null. */
  @Nullable Match within(List<Token> tokens, Match match) {
    return longestAt(tokens.subList(0, match.end() - 1), match.start());
  }

  private @Nullable Match longestAt(List<Token> tokens, int start) {
    if (start >= tokens.size()) {
      return null;
    }
    int longest =
        Math.min(longestFrom.getOrDefault(tokens.get(start).key(), 0), tokens.size() - start);
    for (int length = longest; length > 0; length--) {
      List<Entry> known = bySpelling.get(key(tokens, start, start + length));
      if (known == null || broken(tokens, start, start + length)) {
        continue;
      }
      List<Entry> fitting = fitting(known, tokens, start);
      if (!fitting.isEmpty()) {
        return new Match(start, start + length, fitting);
      }
    }
    return null;
  }

  /** Whether a comma or full stop stands inside the run. */
  private static boolean broken(List<Token> tokens, int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (tokens.get(i).before().startsWith(",") && !tokens.get(i).key().equals("dc")
          || tokens.get(i).before().startsWith(";")) {
        return true;
      }
    }
    return false;
  }

  private static List<Entry> fitting(List<Entry> known, List<Token> tokens, int start) {
    List<Entry> fitting = new ArrayList<>(known.size());
    for (Entry entry : known) {
      if (capitalsFit(Token.of(entry.spelling()), tokens, start)) {
        fitting.add(entry);
      }
    }
    return fitting;
  }

  /**
   * A name's capitals are needed in the text too, so that "us" is no state and "turkey" no country.
   */
  private static boolean capitalsFit(List<Token> spelling, List<Token> tokens, int start) {
    for (int i = 0; i < spelling.size(); i++) {
      Token wanted = spelling.get(i);
      Token written = tokens.get(start + i);
      if (wanted.upper() && wanted.text().length() <= 5 && spelling.size() == 1) {
        if (!written.upper()) {
          return false;
        }
      } else if (wanted.capital()
          && !written.capital()
          && !Character.isDigit(written.text().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static String key(List<Token> tokens, int start, int end) {
    if (end == start + 1) {
      return tokens.get(start).key();
    }
    StringBuilder key = new StringBuilder();
    for (int i = start; i < end; i++) {
      key.append(i == start ? "" : " ").append(tokens.get(i).key());
    }
    return key.toString();
  }
}
