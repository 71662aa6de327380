package org.dateline.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes the second part of an id from a name: MALIK, UM, UNITYMOVEMENT. */
final class IdWords {
  private static final int LONGEST = 24;
  private static final Set<String> SMALL = Set.of("of", "the", "for", "and", "de", "al", "el");

  private IdWords() {}

  /** What can stand for it, the best first. */
  static List<String> of(String name, Set<String> aliases, String kind) {
    List<String> words = new ArrayList<>();
    if (kind.equals("person")) {
      String last = name.substring(name.lastIndexOf(' ') + 1);
      String key = UnknownActors.key(last);
      boolean article = key.indexOf(' ') > 0 && SMALL.contains(key.substring(0, key.indexOf(' ')));
      words.add(upper(article ? key.substring(key.indexOf(' ') + 1) : key).replace(" ", ""));
    }
    aliases.stream()
        .filter(alias -> alias.length() > 1 && alias.equals(alias.toUpperCase(Locale.ROOT)))
        .forEach(alias -> words.add(upper(UnknownActors.key(alias).replace(" ", ""))));
    words.add(whole(name));
    return words;
  }

  /** All of its words that say something. */
  static String whole(String name) {
    StringBuilder all = new StringBuilder();
    for (String word : UnknownActors.key(name).split(" ", -1)) {
      if (!SMALL.contains(word) && all.length() + word.length() <= LONGEST) {
        all.append(word);
      }
    }
    String key = UnknownActors.key(name).replace(" ", "");
    return upper(
        all.isEmpty() ? key.substring(0, Math.min(LONGEST, key.length())) : all.toString());
  }

  private static String upper(String words) {
    return words.toUpperCase(Locale.ROOT);
  }
}
