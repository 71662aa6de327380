package org.dateline.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.dateline.knowledge.Table;

/**
 * Tells roles by the words that a class or an id is made of, by {@code regions.tsv}: {@code
 * PageList-relatedItems} is made of page, list, related and items. Shared.
 */
final class RegionWords {
  private static final RegionWords SHIPPED =
      new RegionWords(Table.beside(RegionWords.class, "regions.tsv"));
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int LONGEST = 300;
  private static final int MOST_IN_ROW = 3;

  /** {@code has-sidebar}, {@code no-comments}: such a class says how a page is laid out. */
  private static final Set<String> TURNED_ROUND =
      Set.of("has", "with", "without", "no", "not", "for", "show", "hide", "enable", "disable");

  /** How many names are remembered, for pages of one site name their elements alike. */
  private static final int MOST_KNOWN = 20_000;

  private final Map<String, Set<Role>> known = new ConcurrentHashMap<>();
  private final Map<String, Role> whole = new HashMap<>();

  /** Those that end in a star, by their first three letters. */
  private final Map<String, List<Start>> starts = new HashMap<>();

  private record Start(String letters, Role role) {}

  private RegionWords(Table table) {
    for (Table.Row row : table.rows()) {
      Role role = row.constant("role", Role.class);
      for (String word : row.list("words")) {
        if (!word.endsWith("*")) {
          whole.put(word, role);
        } else if (word.length() > MOST_IN_ROW) {
          String letters = word.substring(0, word.length() - 1);
          starts
              .computeIfAbsent(letters.substring(0, MOST_IN_ROW), first -> new ArrayList<>())
              .add(new Start(letters, role));
        } else {
          throw row.wrong("'" + word + "' is too short for a star; write three letters or more");
        }
      }
    }
  }

  /** The list that is shipped inside. */
  static RegionWords shipped() {
    return SHIPPED;
  }

  /** The roles that a class or an id names. */
  Set<Role> roles(String names) {
    Set<Role> roles = known.get(names);
    if (roles == null) {
      roles = find(names.substring(0, Math.min(names.length(), LONGEST)));
      if (names.length() <= LONGEST && known.size() < MOST_KNOWN) {
        known.put(names, roles);
      }
    }
    return roles;
  }

  private Set<Role> find(String names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    SPACES.splitAsStream(names).forEach(name -> addRoles(words(name), roles));
    return roles.isEmpty() ? Set.of() : Collections.unmodifiableSet(roles);
  }

  private void addRoles(List<String> words, Set<Role> roles) {
    for (int at = 0; at < words.size(); at++) {
      if (at > 0 && TURNED_ROUND.contains(words.get(at - 1))) {
        continue;
      }
      StringBuilder joined = new StringBuilder();
      for (int end = at; end < Math.min(words.size(), at + MOST_IN_ROW); end++) {
        joined.append(end == at ? "" : "-").append(words.get(end));
        Role role = whole.get(joined.toString());
        boolean all = at == 0 && end == words.size() - 1;
        // "label-hidden" and "overflow-hidden" hide nothing of the text.
        if (role != null && (all || role != Role.HIDDEN)) {
          roles.add(role);
        }
      }
      addByStart(words.get(at), roles);
    }
  }

  private void addByStart(String word, Set<Role> roles) {
    if (word.length() < MOST_IN_ROW) {
      return;
    }
    for (Start start : starts.getOrDefault(word.substring(0, MOST_IN_ROW), List.of())) {
      if (word.startsWith(start.letters)) {
        roles.add(start.role);
      }
    }
  }

  /** The words of a name, parted by marks, digits and capitals, in lower case. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= name.length(); at++) {
      boolean letter = at < name.length() && Character.isLetter(name.charAt(at));
      boolean turn =
          letter
              && start >= 0
              && Character.isUpperCase(name.charAt(at))
              && Character.isLowerCase(name.charAt(at - 1));
      if (start >= 0 && (!letter || turn)) {
        words.add(name.substring(start, at).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (letter && start < 0) {
        start = at;
      }
    }
    return words;
  }
}
