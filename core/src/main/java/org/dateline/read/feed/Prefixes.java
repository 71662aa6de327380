package org.dateline.read.feed;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Declares prefixes of names that a feed uses without declaring them. */
final class Prefixes {
  private static final int MOST = 50;
  private static final Pattern USED = Pattern.compile("</?([A-Za-z][\\w.-]{0,30}):[A-Za-z]");
  private static final Pattern USED_BY_ATTRIBUTES =
      Pattern.compile("\\s([A-Za-z][\\w.-]{0,30}):[A-Za-z][\\w.-]{0,60}\\s?=\\s?[\"']");

  /** What prefixes mean in every feed that has them. */
  private static final Map<String, String> KNOWN =
      Map.of(
          "dc", "http://purl.org/dc/elements/1.1/",
          "dcterms", "http://purl.org/dc/terms/",
          "content", "http://purl.org/rss/1.0/modules/content/",
          "media", "http://search.yahoo.com/mrss/",
          "atom", "http://www.w3.org/2005/Atom",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "feedburner", "http://rssnamespace.org/feedburner/ext/1.0");

  private Prefixes() {}

  /** The tag of the root, left open, with the prefixes that feeds commonly use. */
  static String declaredIn(String root) {
    String open = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    return with(open, KNOWN);
  }

  /** The same with the prefixes that are used anywhere in a text. */
  static String usedIn(String text, String root) {
    Map<String, String> used = new TreeMap<>();
    for (Pattern pattern : new Pattern[] {USED, USED_BY_ATTRIBUTES}) {
      Matcher found = pattern.matcher(text);
      while (used.size() < MOST && found.find()) {
        String prefix = found.group(1);
        if (!prefix.toLowerCase(Locale.ROOT).startsWith("xml")) {
          used.put(prefix, "urn:undeclared:" + prefix);
        }
      }
    }
    return with(root, used);
  }

  private static String with(String root, Map<String, String> names) {
    StringBuilder whole = new StringBuilder(root);
    new TreeMap<>(names)
        .forEach(
            (prefix, name) -> {
              if (!root.contains("xmlns:" + prefix + "=")
                  && !root.contains("xmlns:" + prefix + " ")) {
                whole.append(" xmlns:").append(prefix).append("=\"").append(name).append('"');
              }
            });
    return whole.toString();
  }
}
