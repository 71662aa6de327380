package org.dateline.resolve.actor.dictionary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.resolve.actor.dictionary.Entry.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds names by other transliterations and small slips: "Vladmir Putin", "Hizbullah", "the Untied
 * Nations". Only for names of six letters or more, never for places and ordinary words; a single
 * surname must sound the same, as another man may bear one that is a letter away. Immutable; may be
 * shared.
 */
final class Respellings {
  private static final Set<Kind> NAMES =
      EnumSet.of(Kind.PERSON, Kind.NAMED, Kind.STATE, Kind.ADJECTIVE);
  private static final int FEWEST_LETTERS = 6;
  private static final int FEWEST_LETTERS_FOR_A_SLIP = 7;

  /** A slip in a shorter word makes another word. */
  private static final int SHORTEST_SLIPPED = 6;

  private static final int MOST_WORDS = 5;

  /** A name as it sounds, its articles left out. */
  private record Sound(List<String> words, Entry entry) {}

  private final Map<String, List<Sound>> byFrame = new HashMap<>();

  /**
   * Takes a spelling in, where its kind and length allow slips.
   *
   * @param keys its words, lower case
   */
  void add(Entry entry, List<String> keys) {
    boolean name =
        NAMES.contains(entry.kind())
            && Character.isUpperCase(entry.spelling().codePointAt(0))
            && keys.size() <= MOST_WORDS;
    if (!name) {
      return;
    }
    List<String> words = plain(keys);
    if (letters(keys) >= FEWEST_LETTERS && !words.isEmpty()) {
      byFrame.computeIfAbsent(frame(words), key -> new ArrayList<>(1)).add(new Sound(words, entry));
    }
  }

  /** The longest name that begins at a token and is spelled otherwise, or null. */
  @Nullable Match longestAt(List<Token> tokens, int start) {
    int end = start;
    while (end < tokens.size() && end - start < MOST_WORDS && goesOn(tokens, start, end)) {
      end++;
    }
    for (; end > start; end--) {
      List<Entry> found = named(tokens, start, end);
      if (!found.isEmpty()) {
        return new Match(start, end, found);
      }
    }
    return null;
  }

  private static boolean goesOn(List<Token> tokens, int start, int i) {
    Token token = tokens.get(i);
    boolean near = i == start || token.before().isEmpty() || token.before().equals("-");
    boolean article = i > start && Transliteration.isArticle(token.key());
    return near && (article || token.capital() && !Closed.WORDS.contains(token.key()));
  }

  private List<Entry> named(List<Token> tokens, int start, int end) {
    if (Transliteration.isArticle(tokens.get(end - 1).key())) {
      return List.of();
    }
    List<String> keys = tokens.subList(start, end).stream().map(Token::key).toList();
    int written = letters(keys);
    if (written < FEWEST_LETTERS) {
      return List.of();
    }
    List<String> words = plain(keys);
    List<Entry> found = new ArrayList<>(1);
    for (Sound sound : byFrame.getOrDefault(frame(words), List.of())) {
      if (near(sound, words, written) && alone(tokens, start, end)) {
        found.add(sound.entry());
      }
    }
    return found;
  }

  /** Whether a name sounds the same, or but for one slip where that is safe. */
  private static boolean near(Sound sound, List<String> words, int written) {
    if (sound.words().size() != words.size()) {
      return false;
    }
    int slips = 0;
    for (int i = 0; i < words.size() && slips < 2; i++) {
      String wanted = sound.words().get(i);
      String word = words.get(i);
      if (!wanted.equals(word)) {
        boolean small =
            Math.max(wanted.length(), word.length()) >= SHORTEST_SLIPPED
                && Transliteration.isOneSlip(wanted, word);
        slips += small ? 1 : 2;
      }
    }
    boolean surname = words.size() == 1 && sound.entry().kind() == Kind.PERSON;
    return slips == 0 || slips == 1 && !surname && written >= FEWEST_LETTERS_FOR_A_SLIP;
  }

  /** Whether a single word stands by itself: in "Germain Dupond" it is a man's name. */
  private static boolean alone(List<Token> tokens, int start, int end) {
    if (end > start + 1) {
      return true;
    }
    boolean nameBefore =
        start > 0
            && tokens.get(start).before().isEmpty()
            && tokens.get(start - 1).capital()
            && !Closed.WORDS.contains(tokens.get(start - 1).key());
    boolean nameBehind =
        end < tokens.size()
            && tokens.get(end).before().isEmpty()
            && tokens.get(end).capital()
            && !tokens.get(end).upper();
    return !nameBefore && !nameBehind;
  }

  private static List<String> plain(List<String> keys) {
    List<String> words = new ArrayList<>(keys.size());
    for (String key : keys) {
      if (!Transliteration.isArticle(key)) {
        words.add(Transliteration.plain(key));
      }
    }
    return words;
  }

  private static int letters(List<String> words) {
    return words.stream().mapToInt(String::length).sum();
  }

  private static String frame(List<String> words) {
    StringBuilder frame = new StringBuilder();
    words.forEach(word -> Transliteration.appendFrame(frame, word));
    return frame.toString();
  }
}
