package org.dateline.resolve.actor.dictionary;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Span;

/**
 * A word of a phrase as dictionaries see it.
 *
 * @param text as written, dots of acronyms left out ("US" for "U.S.")
 * @param key lower case, no accents
 * @param span where it stands in the text it was cut from
 * @param before the characters between the token before and this one, white space aside: "", "-",
 *     "'", "," or other punctuation
 */
public record Token(String text, String key, Span span, String before) {
  private static final Pattern WORD = Pattern.compile("(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{N}\\p{M}]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  /** The tokens of a text. */
  public static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    int last = 0;
    while (matcher.find()) {
      String word = matcher.group();
      String written = word.indexOf('.') >= 0 ? word.replace(".", "") : word;
      String between = text.substring(last, matcher.start()).strip().replace('’', '\'');
      tokens.add(
          new Token(written, key(written), new Span(matcher.start(), matcher.end()), between));
      last = matcher.end();
    }
    return tokens;
  }

  /** Lower case, without accents. */
  public static String key(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
      }
    }
    return lower;
  }

  /** Whether it begins with a capital letter. */
  public boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it has two letters or more, all capitals. */
  public boolean upper() {
    return text.length() > 1
        && text.chars().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
  }

  /** Whether it is the s of a possessive. */
  public boolean possessive() {
    return key.equals("s") && before.equals("'");
  }
}
