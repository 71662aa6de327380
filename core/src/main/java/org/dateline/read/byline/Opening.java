package org.dateline.read.byline;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself where it opens, in the forms of the agencies: {@code KABUL
 * (Reuters) -}, {@code KABUL, Sept 26 (AFP) -}, {@code ISLAMABAD:}, {@code (Reuters) -}, {@code
 * (Nairobi) -}, {@code By JANE DOE Associated Press}, and at the end {@code - Xinhua}.
 *
 * @param place the place it was filed from, as written ("KABUL, Afghanistan"), or null
 * @param agency the agency, as {@code agencies.tsv} names it or else as written, or null
 * @param length how many characters of the paragraph are dateline, 0 where there is none
 */
public record Opening(@Nullable String place, @Nullable String agency, int length) {
  /** Nothing said. */
  public static final Opening NONE = new Opening(null, null, 0);

  private static final int REACH = 160;
  private static final int LONGEST_BYLINE = 100;
  private static final int LINES_LOOKED_AT = 3;
  private static final int FIRST_CHARACTERS = 4000;
  private static final int TAIL = 60;

  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
  private static final String DATE =
      "(?:,?\\s(?:" + MONTH + "\\s\\d{1,2}|\\d{1,2}\\s" + MONTH + ")(?:,?\\s\\d{4})?)?";
  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{M}.'\\u2019/ -]{1,40}";
  private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'\\u2019/ -]{1,40}";
  private static final String REGION =
      "(?:,\\s(?!" + MONTH + "\\s\\d)[\\p{L}][\\p{L}\\p{M}.'\\u2019 -]{1,30}){0,2}";
  private static final String AGENCY = "(?:,?\\s*\\(([^()\\n]{2,40})\\))";
  private static final String DASH = "(?:\\s*(?:\\u2014|\\u2013|--)\\s*|\\s+[_-]\\s+)";

  private static final Pattern IN_CAPITALS =
      Pattern.compile("(" + CAPITALS + REGION + ")" + DATE + AGENCY + "?(?:" + DASH + "|(:)\\s+)");
  private static final Pattern WITH_AGENCY =
      Pattern.compile("(" + NAME + REGION + ")" + DATE + AGENCY + DASH);
  private static final Pattern AGENCY_ONLY = Pattern.compile(AGENCY + DASH);
  private static final Pattern IN_SLASHES =
      Pattern.compile(
          "("
              + CAPITALS
              + REGION
              + ")"
              + DATE
              + "[.,]?\\s*/([^/\\n]{2,30})/(?:"
              + DASH
              + "|[.:]?\\s+)");
  private static final Pattern DOTTED =
      Pattern.compile(
          "("
              + CAPITALS
              + REGION
              + ")(?:[.,]\\s(?:"
              + MONTH
              + "\\s\\d{1,2}|\\d{1,2}\\s"
              + MONTH
              + ")[.,]?|[.,])\\s*\\(?(\\p{Lu}[\\p{L} -]{1,25}?)\\)?(?:"
              + DASH
              + "|[.:]\\s+)");
  private static final Pattern PLACE_IN_BRACKETS =
      Pattern.compile("\\((" + NAME + REGION + ")" + DATE + "\\)" + DASH);
  private static final Pattern DATED_PLACE =
      Pattern.compile(
          "(?!(?:In|On|At|By|From|Since|Until|After|Before)\\s)("
              + NAME
              + REGION
              + ")"
              + DATE
              + "(?<=\\d)(?:"
              + DASH
              + "|:\\s*"
              + DASH
              + "?)");
  private static final Pattern AT_END =
      Pattern.compile("(?:[\\u2014\\u2013-]\\s*|\\()([^()\\u2014\\u2013\\n]{2,40})\\)?\\s*$");

  private static final Pattern BRACKETED = Pattern.compile("\\([^()]{0,80}\\)");
  private static final Pattern DATED =
      Pattern.compile("[,;]?\\s(?:" + MONTH + "\\s\\d{1,2}|\\d{1,2}\\.?\\s" + MONTH + ")\\b.*$");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s,;:_\\u2013\\u2014-]+|[\\s,;:_\\u2013\\u2014-]+$");

  /** Words in capitals that open a paragraph and name no place. */
  private static final Set<String> NO_PLACES =
      Set.of(
          "BREAKING",
          "BREAKING NEWS",
          "UPDATE",
          "UPDATED",
          "WATCH",
          "VIDEO",
          "PHOTOS",
          "LIVE",
          "EXCLUSIVE",
          "ANALYSIS",
          "OPINION",
          "EDITORIAL",
          "EXPLAINER",
          "FACTBOX",
          "TIMELINE",
          "NOTE",
          "CORRECTION",
          "WARNING",
          "READ",
          "READ MORE",
          "QUESTION",
          "ANSWER",
          "INTERVIEW",
          "NATO",
          "UN",
          "U.N.",
          "EU",
          "US",
          "U.S.",
          "USA",
          "UK",
          "UAE",
          "WHO",
          "IMF",
          "IAEA",
          "UNHCR",
          "UNICEF",
          "UNESCO",
          "OPEC",
          "ASEAN",
          "OSCE",
          "ECOWAS",
          "FIFA",
          "AFP",
          "AP",
          "BBC",
          "CNN",
          "ISIS",
          "ISIL",
          "PKK",
          "CIA",
          "FBI",
          "COVID",
          "NGO",
          "PM",
          "MP",
          "CEO");

  /** The place in a line that is a dateline and nothing else: {@code KABUL, Sept 26 (AFP) -}. */
  public static @Nullable String placeIn(String dateline) {
    String line = BRACKETED.matcher(dateline).replaceAll(" ").replaceAll("[\\p{Z}\\s]+", " ");
    String place = EDGES.matcher(DATED.matcher(line).replaceFirst("")).replaceAll("");
    return place.isEmpty() ? null : place;
  }

  /** What a whole text says of itself, by its first lines and its end. */
  public static Opening of(String text) {
    String agency = null;
    for (String line : firstLines(text)) {
      String byline = byline(line);
      if (byline != null) {
        agency = byline;
        continue;
      }
      Opening found = ofParagraph(line);
      if (found.place != null && isSpeaker(text, found, line)) {
        break;
      }
      if (found.length > 0) {
        String said = found.agency == null ? agency : found.agency;
        return new Opening(found.place, said == null ? atEnd(text) : said, found.length);
      }
    }
    return new Opening(null, agency == null ? atEnd(text) : agency, 0);
  }

  /** The dateline that a paragraph begins with. */
  public static Opening ofParagraph(String paragraph) {
    String start = paragraph.substring(0, Math.min(paragraph.length(), REACH));
    Matcher found = DOTTED.matcher(start);
    if (found.lookingAt() && Agencies.named(found.group(2)) != null) {
      return new Opening(found.group(1).strip(), Agencies.named(found.group(2)), found.end());
    }
    found = IN_CAPITALS.matcher(start);
    if (found.lookingAt() && isPlace(found.group(1)) && isBeforeSentence(start, found.end())) {
      return new Opening(found.group(1).strip(), agency(found.group(2)), found.end());
    }
    if (start.indexOf('(') < 0) {
      return ofRareForms(start);
    }
    found = WITH_AGENCY.matcher(start);
    if (found.lookingAt() && Agencies.named(found.group(2)) != null) {
      return new Opening(found.group(1).strip(), Agencies.named(found.group(2)), found.end());
    }
    found = AGENCY_ONLY.matcher(start);
    if (found.lookingAt() && Agencies.named(found.group(1)) != null) {
      return new Opening(null, Agencies.named(found.group(1)), found.end());
    }
    return ofRareForms(start);
  }

  /** {@code MOSCOW, March 5. /TASS/.}, {@code (Nairobi) -}, {@code Dhaka, March 5 -}. */
  private static Opening ofRareForms(String start) {
    Matcher found = IN_SLASHES.matcher(start);
    if (start.indexOf('/') > 0 && found.lookingAt() && Agencies.named(found.group(2)) != null) {
      return new Opening(found.group(1).strip(), Agencies.named(found.group(2)), found.end());
    }
    found = PLACE_IN_BRACKETS.matcher(start);
    if (start.startsWith("(")
        && found.lookingAt()
        && isPlace(found.group(1))
        && isBeforeSentence(start, found.end())) {
      return new Opening(found.group(1).strip(), null, found.end());
    }
    found = DATED_PLACE.matcher(start);
    if (start.chars().anyMatch(Character::isDigit)
        && found.lookingAt()
        && isBeforeSentence(start, found.end())) {
      return new Opening(found.group(1).strip(), null, found.end());
    }
    return NONE;
  }

  /**
   * The agency that a line such as {@code By Jane Doe, AFP} names; null where it is no such line.
   */
  public static @Nullable String byline(String line) {
    String plain = line.strip();
    boolean by = plain.regionMatches(true, 0, "by ", 0, 3);
    return by && plain.length() <= LONGEST_BYLINE ? Agencies.atEndOf(plain.substring(3)) : null;
  }

  /** The agency that stands after the last sentence of {@code text}, or null. */
  public static @Nullable String atEnd(String text) {
    Matcher found = AT_END.matcher(text.substring(Math.max(0, text.length() - TAIL)));
    return found.find() ? Agencies.named(found.group(1)) : null;
  }

  private static boolean isPlace(String name) {
    String city = name.strip();
    int comma = city.indexOf(',');
    String first = comma < 0 ? city : city.substring(0, comma);
    boolean sentence = first.startsWith("THE ") && !first.equals("THE HAGUE");
    return first.length() > 2 && !sentence && !NO_PLACES.contains(first);
  }

  /** A dateline is followed by a sentence, not by more capitals, a line's end or nothing. */
  private static boolean isBeforeSentence(String start, int end) {
    return end < start.length() && !Character.isLowerCase(start.charAt(end));
  }

  /** In an interview names in capitals with a colon come again and again. */
  private static boolean isSpeaker(String text, Opening opening, String line) {
    boolean colon = line.substring(0, opening.length).stripTrailing().endsWith(":");
    int first = text.indexOf(line);
    int again = text.indexOf(line.substring(0, opening.length).stripTrailing(), first + 1);
    return colon && again >= 0;
  }

  private static @Nullable String agency(@Nullable String written) {
    if (written == null) {
      return null;
    }
    String known = Agencies.named(written);
    return known == null ? written.strip() : known;
  }

  private static List<String> firstLines(String text) {
    String start = text.substring(0, Math.min(text.length(), FIRST_CHARACTERS));
    return start.lines().filter(line -> !line.isBlank()).limit(LINES_LOOKED_AT).toList();
  }
}
