package org.dateline.read.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the headline of the article: which block of the page it is, and its words. */
final class Headline {
  private static final Pattern PARTS =
      Pattern.compile("\\s+[|\\u2013\\u2014\\u00BB\\u00B7\\u2022-]+\\s+|\\s*::?\\s+|\\s*\\|\\s*");
  private static final Pattern LAST_PART =
      Pattern.compile(
          "(.+?)\\s+[\\u2013\\u2014\\u00BB\\u00B7-]+\\s+([^\\u2013\\u2014\\u00BB\\u00B7]+)");
  private static final Pattern FIRST_PART =
      Pattern.compile(
          "([^\\u2013\\u2014\\u00BB\\u00B7]+?)\\s*(?:\\s[\\u2013\\u2014\\u00BB\\u00B7-]|::)\\s+(.+)");
  private static final int FEW_WORDS = 4;
  private static final String PARTING = "\\s|:\\u2013\\u2014\\u00BB\\u00B7\\u2022-";
  private static final Pattern PARTING_AFTER = Pattern.compile("[" + PARTING + "]+$");
  private static final Pattern PARTING_BEFORE = Pattern.compile("^[" + PARTING + "]+");
  private static final int SHORTEST = 4;
  private static final int SHORTEST_PART = 12;
  private static final int LONGEST = 300;
  private static final int MOST_HEADINGS = 1000;
  private static final int LOWEST = 7;
  private static final int SAID_SO = 4;
  private static final int BEGINS_SO = 3;
  private static final int MUCH_THE_SAME = 2;
  private static final double SAME_WORDS = 0.5;
  private static final int FEWEST_WORDS = 3;

  private final Outline outline;
  private final List<String> said;
  private final List<String> plainSaid = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final List<Set<String>> wordSets = new ArrayList<>();
  private final List<String> plainSites;
  private final int block;
  private final @Nullable String words;

  /**
   * Looks for it.
   *
   * @param titles what the page says in its marks, the most trusted first, the title of its window
   *     last
   * @param sites the names of the site
   */
  Headline(Outline outline, List<String> titles, List<String> sites) {
    this.outline = outline;
    this.said = titles;
    this.plainSites = sites.stream().map(Headline::plain).toList();
    for (String title : titles) {
      plainSaid.add(plain(withoutSite(title, sites)));
      plainSaid.add(plain(title));
      PARTS.splitAsStream(title).map(Headline::plain).filter(Headline::isLong).forEach(parts::add);
    }
    plainSaid.forEach(title -> wordSets.add(wordSet(title)));
    this.block = find();
    this.words = block >= 0 ? outline.blocks().get(block).text() : fromMarks(sites);
  }

  /** The number of the block, or -1 where it is not shown. */
  int block() {
    return block;
  }

  /** The words, without the name of the site, or null where nothing says them. */
  @Nullable String words() {
    return words;
  }

  private @Nullable String fromMarks(List<String> sites) {
    return said.isEmpty() ? null : withoutSite(said.get(0), sites);
  }

  private int find() {
    int best = -1;
    int most = 0;
    int headings = 0;
    for (int at = 0; at < outline.blocks().size() && headings < MOST_HEADINGS; at++) {
      Block candidate = outline.blocks().get(at);
      headings += candidate.kind() == Block.Kind.HEADING ? 1 : 0;
      int score = candidate.kind() == Block.Kind.HEADING ? ofHeading(candidate) : ofText(candidate);
      if (score > most) {
        most = score;
        best = at;
      }
    }
    return best;
  }

  private int ofHeading(Block heading) {
    String plain = plain(heading.text());
    if (plain.length() < SHORTEST
        || heading.text().length() > LONGEST
        || plainSites.contains(plain)) {
      return 0;
    }
    int rank = LOWEST - level(heading) - (heading.isLinks() ? 2 : 0);
    int match = match(plain, !heading.isLinks());
    if (match > 0) {
      return match * 10 + rank;
    }
    return level(heading) == 1 && !heading.isLinks() ? 1 : 0;
  }

  /** Old pages set the headline in bold letters only; then it must be said elsewhere as well. */
  private int ofText(Block text) {
    int length = text.text().length();
    if (length < SHORTEST_PART || length > LONGEST || text.isLinks()) {
      return 0;
    }
    boolean begins = said.stream().anyMatch(title -> begins(title, text.text()));
    boolean named = isNamed(text);
    if (!named && !begins && !mayBePart(text.text()) || text.kind() == Block.Kind.ITEM) {
      return 0;
    }
    String plain = plain(text.text());
    if (plainSaid.contains(plain)) {
      return BEGINS_SO * 10;
    }
    if (parts.contains(plain)) {
      return MUCH_THE_SAME * 10;
    }
    return named && match(plain, true) > 0 ? 10 : 0;
  }

  /** Whether its element says by its name that it holds a headline. */
  private boolean isNamed(Block text) {
    return text.region() >= 0 && outline.regions().get(text.region()).is(Role.HEADLINE);
  }

  /** Whether a part of a title begins with the same letter and is not longer. */
  private boolean mayBePart(String text) {
    char first = Character.toLowerCase(text.charAt(0));
    for (String part : parts) {
      if (part.charAt(0) == first && part.length() <= text.length()) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String title, String text) {
    int length = Math.min(SHORTEST, text.length());
    return title.regionMatches(true, 0, text, 0, length)
        || title.regionMatches(true, title.length() - length, text, text.length() - length, length);
  }

  private int level(Block heading) {
    int region = heading.region();
    while (region >= 0) {
      String tag = outline.regions().get(region).tag();
      if (tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1))) {
        return tag.charAt(1) - '0';
      }
      region = outline.regions().get(region).parent();
    }
    return LOWEST;
  }

  private static boolean isLong(String plain) {
    return plain.length() >= SHORTEST_PART && plain.indexOf(' ') != plain.lastIndexOf(' ');
  }

  /**
   * How well a title is matched.
   *
   * @param loosely whether it is enough that many words are the same
   */
  private int match(String plain, boolean loosely) {
    if (plainSaid.contains(plain)) {
      return SAID_SO;
    }
    boolean part =
        plain.length() >= SHORTEST_PART && plainSaid.stream().anyMatch(t -> isPart(t, plain));
    if (part || parts.contains(plain)) {
      return BEGINS_SO;
    }
    if (!loosely) {
      return 0;
    }
    Set<String> words = wordSet(plain);
    for (int title = 0; title < wordSets.size(); title++) {
      if (isMuchTheSame(words, title)) {
        return MUCH_THE_SAME;
      }
    }
    return 0;
  }

  private static boolean isPart(String title, String plain) {
    return title.startsWith(plain + " ") || title.endsWith(" " + plain);
  }

  private boolean isMuchTheSame(Set<String> words, int title) {
    Set<String> others = wordSets.get(title);
    int most = Math.max(words.size(), others.size());
    int shared = 0;
    for (String word : words) {
      shared += others.contains(word) ? 1 : 0;
    }
    return shared >= FEWEST_WORDS && shared >= most * SAME_WORDS;
  }

  private static Set<String> wordSet(String plain) {
    return new HashSet<>(Arrays.asList(plain.split(" ", -1)));
  }

  /** A title without the name of the site before or after it. */
  static String withoutSite(String title, List<String> sites) {
    String plain = title.strip();
    for (String site : sites) {
      String rest = site.isBlank() ? plain : cut(plain, site.strip());
      if (rest.length() < plain.length()) {
        return rest;
      }
    }
    int bar = plain.lastIndexOf('|');
    return bar > SHORTEST_PART
        ? withoutSite(plain.substring(0, bar), sites)
        : withoutShortEnds(plain);
  }

  /** A title without a part of few words at an end, where much more is left. */
  private static String withoutShortEnds(String title) {
    Matcher last = LAST_PART.matcher(title);
    if (last.matches() && words(last.group(2)) <= FEW_WORDS && words(last.group(1)) > FEW_WORDS) {
      return last.group(1).strip();
    }
    Matcher first = FIRST_PART.matcher(title);
    boolean site = first.matches() && words(first.group(1)) <= FEW_WORDS;
    return site && words(first.group(2)) > FEW_WORDS ? first.group(2).strip() : title;
  }

  private static int words(String text) {
    return text.strip().split("\\s+", -1).length;
  }

  private static String cut(String title, String site) {
    int length = site.length();
    String rest = title;
    if (title.regionMatches(true, title.length() - length, site, 0, length)) {
      String before = title.substring(0, title.length() - length);
      rest = PARTING_AFTER.matcher(before).replaceFirst("");
      rest = rest.length() < before.length() ? rest : title;
    } else if (title.regionMatches(true, 0, site, 0, length)) {
      String after = title.substring(length);
      rest = PARTING_BEFORE.matcher(after).replaceFirst("");
      rest = rest.length() < after.length() ? rest : title;
    }
    return rest.isBlank() ? title : rest;
  }

  /** Letters and digits in lower case, with single spaces between the words. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        plain.append(Character.toLowerCase(c));
      } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().stripTrailing();
  }
}
