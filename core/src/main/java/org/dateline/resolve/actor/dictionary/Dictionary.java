package org.dateline.resolve.actor.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.resolve.lexicon.ActorLine;
import org.dateline.resolve.lexicon.ShippedActors;
import org.dateline.resolve.lexicon.UserActors;
import org.jspecify.annotations.Nullable;

/**
 * Every spelling of every actor, place and role noun, for finding the longest known runs of words.
 * Immutable; may be shared.
 */
public final class Dictionary {
  private static final int LONGEST = 12;

  private final WordTrie spellings = new WordTrie();
  private final Respellings respellings = new Respellings();
  private final String ownDigest;

  private Dictionary(UserActors own) {
    ownDigest = own.digest();
    ShippedActors.read(line -> add(line, false));
    own.lines().forEach(line -> add(line, true));
  }

  /** Loads the files that are shipped inside. */
  public static Dictionary shipped() {
    return new Dictionary(UserActors.NONE);
  }

  /**
   * Loads the files that are shipped inside and a user's own. Where a spelling of the user's fits a
   * text, it means there what the user's line says and nothing else; only a line that gives no more
   * than a country leaves in place what is shipped for that country.
   */
  public static Dictionary with(UserActors own) {
    return new Dictionary(own);
  }

  private void add(ActorLine line, boolean own) {
    String place = line.place();
    for (String written : line.spellings()) {
      String spelling = EntryOf.withoutArticle(written);
      SpelledWords words = SpelledWords.of(spelling);
      if (!words.keys().isEmpty() && words.keys().size() <= LONGEST) {
        Entry entry = EntryOf.line(line, spelling, words.capitals(), place, own);
        addInOrder(spellings.entries(words.keys()), entry);
        respellings.add(entry, words.keys());
      }
    }
  }

  /** The user's own first, then the likeliest kind; of one kind, the first in the files. */
  private static void addInOrder(List<Entry> entries, Entry entry) {
    if (entry.own() && saysNoMore(entry, entries)) {
      return;
    }
    int at = entries.size();
    while (at > 0 && goesBefore(entry, entries.get(at - 1))) {
      at--;
    }
    entries.add(at, entry);
  }

  private static boolean goesBefore(Entry entry, Entry other) {
    return entry.own() == other.own() ? entry.kind().compareTo(other.kind()) < 0 : entry.own();
  }

  /** Whether it is but a place in a country of which more is known by that spelling. */
  private static boolean saysNoMore(Entry entry, List<Entry> entries) {
    return entry.kind() == Entry.Kind.PLACE
        && entry.role() == null
        && entries.stream()
            .anyMatch(known -> !known.own() && same(known.country(), entry.country()));
  }

  private static boolean same(@Nullable String one, @Nullable String other) {
    return one != null && one.equals(other);
  }

  /**
   * Tells dictionaries apart, for the record of a run: the first 12 hexadecimal digits of the
   * SHA-256 of what is shipped, and those of the user's own behind a plus sign.
   */
  public String digest() {
    return ShippedActors.digest() + (ownDigest.isEmpty() ? "" : "+" + ownDigest);
  }

  /** How many spellings it holds. */
  public int size() {
    return spellings.size();
  }

  /** All that it holds: for each spelling what that can mean. */
  Stream<List<Entry>> entries() {
    return spellings.all();
  }

  /**
   * The known runs of words, the longest first at each place, without overlap; a name may be
   * spelled otherwise.
   */
  public List<Match> matches(List<Token> tokens) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Match match = longestAt(tokens, at);
      if (match == null) {
        match = respellings.longestAt(tokens, at);
      }
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
  public @Nullable Match within(List<Token> tokens, Match match) {
    return longestAt(tokens.subList(0, match.end() - 1), match.start());
  }

  private @Nullable Match longestAt(List<Token> tokens, int start) {
    Match longest = null;
    int run = WordTrie.ROOT;
    for (int end = start; end < tokens.size(); ) {
      Token token = tokens.get(end);
      run = end > start && breaks(token) ? WordTrie.NONE : spellings.step(run, token.key());
      if (run == WordTrie.NONE) {
        break;
      }
      end++;
      List<Entry> known = spellings.at(run);
      List<Entry> fitting = known == null ? List.of() : fitting(known, tokens, start);
      if (!fitting.isEmpty()) {
        longest = new Match(start, end, fitting);
      }
    }
    return longest;
  }

  /** Whether a comma before the word ends a name. */
  private static boolean breaks(Token token) {
    return token.before().startsWith(",") && !token.key().equals("dc")
        || token.before().startsWith(";");
  }

  private static List<Entry> fitting(List<Entry> known, List<Token> tokens, int start) {
    if (known.size() == 1) {
      return known.get(0).capitals().fit(tokens, start) ? known : List.of();
    }
    List<Entry> fitting = new ArrayList<>(known.size());
    for (Entry entry : known) {
      if (!fitting.isEmpty() && fitting.get(0).own() && !entry.own()) {
        break;
      }
      if (entry.capitals().fit(tokens, start)) {
        fitting.add(entry);
      }
    }
    return fitting;
  }
}
