package org.dateline.read.html;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Moment;
import org.dateline.read.ArticleParts;
import org.dateline.read.byline.Agencies;
import org.dateline.read.byline.Byline;
import org.dateline.read.byline.Opening;
import org.dateline.read.byline.WrittenDate;
import org.dateline.read.plain.Furniture;
import org.jspecify.annotations.Nullable;

/**
 * Tells who wrote the article of a page, when, and its standfirst: as marks say it, else as shown.
 */
final class Story {
  private static final int BEFORE_TITLE = 15;

  /** So close before a headline stands what belongs to it, whatever it is called. */
  private static final int JUST_BEFORE = 2;

  private static final int MOST_BESIDE = 200;
  private static final int AFTER_TEXT = 10;
  private static final int LONGEST_LINE = 200;
  private static final int SHORTEST_STANDFIRST = 20;
  private static final int LONGEST_STANDFIRST = 500;
  private static final int SAME = 40;
  private static final Set<String> NOBODY =
      Set.of(
          "super user",
          "admin",
          "administrator",
          "editor",
          "staff",
          "webmaster",
          "web desk",
          "webdesk",
          "news desk",
          "newsdesk",
          "staff reporter",
          "web editor",
          "author",
          "unknown",
          "guest",
          "root",
          "user",
          "online desk");
  private static final Pattern SOURCE =
      Pattern.compile(
          "^\\(?(?:source|sources|agency|courtesy|via)\\)?\\s*[:\\u2013\\u2014-]\\s*(.{2,120})$",
          Pattern.CASE_INSENSITIVE);
  private static final int SECONDS_SINCE_1970 = 10;
  private static final Pattern SINCE_1970 = Pattern.compile("1\\d{9}(?:\\d{3})?");
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?:at\\s+)?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m\\.?)?(?:\\s?\\(?[A-Za-z]{2,4}\\)?(?:\\s?[+-]\\d[\\d:]*)?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGENCY_AND_PLACE =
      Pattern.compile(
          "(?:[Bb][Yy]\\s+)?([^,/|]{2,40}?)(?:\\s+in\\s+|\\s*[,/|]\\s*)(\\p{Lu}[\\p{L}"
              + " .'-]{1,30})");
  private static final int LONGEST_DATE = 60;
  private static final int LONGEST_AGENCY = 4;
  private static final int LONGEST_PLACE = 40;
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:(?:first|originally|last|date|publication|publish)\\s+)*(?:published|posted|updated?|modified|date|publication|released|issued)(?:\\s+(?:on|at|date))?\\s*:?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD_BORDER = Pattern.compile("[\\s,;]+");
  private static final Pattern TRAILING = Pattern.compile("[|/)]+$");
  private static final Pattern PARTS = Pattern.compile("\\s*[|\\u2022\\u00B7,;]\\s*");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:place|location|dateline|city|place of issue)\\s*(?::\\s*(\\S.{1,38})?)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BRACKETS = Pattern.compile("^[(\\u2014\\u2013\\s-]+|[)\\s]+$");

  private final Outline outline;
  private final MainText main;
  private final Said said;
  private final Headline headline;
  private final List<Integer> text;
  private final List<String> sites;
  private final int from;
  private final int to;
  private final NumericDates numbers;
  private boolean agency;
  private @Nullable Moment published;
  private @Nullable Moment updated;

  /**
   * @param text the numbers of the blocks that are the text
   * @param sites the names of the site, which are no authors
   */
  Story(
      Outline outline,
      MainText main,
      Said said,
      Headline headline,
      List<Integer> text,
      List<String> sites) {
    this.outline = outline;
    this.main = main;
    this.said = said;
    this.headline = headline;
    this.text = text;
    this.sites = sites;
    this.numbers = new NumericDates(outline);
    int start = text.isEmpty() ? main.first() : text.get(0);
    this.to = firstProse(start);
    this.from =
        Math.max(
            0, Math.min(headline.block() < 0 ? start : headline.block(), start) - BEFORE_TITLE);
  }

  void tell(ArticleParts parts) {
    dates(parts);
    authors(parts);
    parts.dateline(said.first(Field.DATELINE));
    shownPlace(parts);
    parts.subtitle(standfirst());
  }

  private int firstProse(int start) {
    for (int at : text) {
      if (outline.blocks().get(at).isProse()) {
        return at;
      }
    }
    return start;
  }

  // --- when ---

  private void dates(ArticleParts parts) {
    published = firstMoment(Field.PUBLISHED);
    updated = firstMoment(Field.UPDATED);
    if (published != null && published.offset() != null && updated != null) {
      parts.publishedAt(published).updatedAt(updated);
      shownDates(parts); // the line with the date may also give the place
      return;
    }
    for (Mark mark : outline.marks()) {
      boolean time = mark.name().equals("time") || mark.name().equals("time-updated");
      if (time && isBeside(mark)) {
        time(mark);
      }
    }
    shownDates(parts);
    parts.publishedAt(published).updatedAt(updated);
    for (String told : said.all(Field.PUBLISHED)) {
      parts.published(told);
    }
  }

  private @Nullable Moment firstMoment(Field field) {
    for (String value : said.all(field)) {
      Moment moment = moment(value);
      if (moment != null) {
        return moment;
      }
    }
    return null;
  }

  /** A date as written, or as programs count it: seconds or thousandths of them since 1970. */
  private @Nullable Moment moment(String value) {
    if (!SINCE_1970.matcher(value).matches()) {
      return WrittenDate.of(numbers.clear(value));
    }
    long seconds = Long.parseLong(value.substring(0, SECONDS_SINCE_1970));
    return Moment.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC));
  }

  private void time(Mark mark) {
    Moment moment = moment(mark.value());
    DatedLine line = moment == null ? DatedLine.of(mark.value()) : null;
    if (moment != null && mark.name().equals("time")) {
      published = exacter(published, moment);
    } else if (moment != null) {
      updated = exacter(updated, moment);
    } else if (line != null) {
      published = exacter(published, line.published());
      updated = exacter(updated, line.updated());
    }
  }

  /** The first, unless the other is the same with a time or an offset more. */
  private static @Nullable Moment exacter(@Nullable Moment first, @Nullable Moment other) {
    if (first == null || other == null || !first.day().equals(other.day())) {
      return first == null ? other : first;
    }
    LocalTime time = first.time();
    LocalTime otherTime = other.time();
    if (time == null || otherTime == null) {
      return time == null ? other : first;
    }
    boolean same =
        time.truncatedTo(ChronoUnit.MINUTES).equals(otherTime.truncatedTo(ChronoUnit.MINUTES));
    return same && first.offset() == null && other.offset() != null
        ? new Moment(first.day(), time, other.offset())
        : first;
  }

  private void shownDates(ArticleParts parts) {
    DatedLine best = null;
    for (int at : beside()) {
      String line = outline.blocks().get(at).text();
      if (!DatedLine.hasYear(line)) {
        continue;
      }
      DatedLine dated = DatedLine.of(numbers.clear(withLabel(withClock(line, at), at)));
      boolean sentence = Furniture.isSentence(line);
      if (dated == null
          || sentence && (!dated.labelled() || at == to)
          || at < headline.block() && main.isLeftOut(at) && !isJustBefore(at, dated)) {
        continue;
      }
      boolean after = at >= to;
      if (dated.labelled()) {
        parts.dateline(dated.place());
        published = exacter(published, dated.published());
        updated = exacter(updated, dated.updated());
      } else if (best == null && !after) {
        best = dated;
      }
    }
    if (best != null) {
      published = exacter(published, best.published());
    }
  }

  /** A time of day just before a headline is the article's, even where the page's head is. */
  private boolean isJustBefore(int at, DatedLine dated) {
    Moment moment = dated.published();
    return at >= headline.block() - JUST_BEFORE && moment != null && moment.time() != null;
  }

  /** The line with the label that stands alone in the block before it. */
  private String withLabel(String line, int at) {
    String before = at == 0 ? "" : outline.blocks().get(at - 1).text();
    return line.length() <= LONGEST_DATE && LABEL.matcher(before).matches()
        ? before + " " + line
        : line;
  }

  /** The line with the time that the next block gives, where it ends with a date alone. */
  private String withClock(String line, int at) {
    if (line.length() > LONGEST_DATE || at + 1 >= outline.blocks().size()) {
      return line;
    }
    String next = outline.blocks().get(at + 1).text();
    return CLOCK.matcher(next).matches() ? line + " " + next : line;
  }

  /** The blocks from a little before the headline to the text, and a few after the text. */
  private List<Integer> beside() {
    List<Integer> numbers = new ArrayList<>();
    int last = text.isEmpty() ? main.end() : text.get(text.size() - 1) + 1;
    int start = headline.block() < 0 ? from : headline.block();
    for (int at = start; at < Math.min(to, start + MOST_BESIDE); at++) {
      numbers.add(at);
    }
    for (int at = start - 1; at >= Math.max(0, Math.min(from, start - JUST_BEFORE)); at--) {
      numbers.add(at);
    }
    for (int at = last; at < Math.min(outline.blocks().size(), last + AFTER_TEXT); at++) {
      if (!main.isComment(at)) {
        numbers.add(at);
      }
    }
    return numbers;
  }

  private boolean isBeside(Mark mark) {
    int last = text.isEmpty() ? main.end() : text.get(text.size() - 1) + 1;
    boolean before = mark.block() >= from && mark.block() <= to;
    boolean after = mark.block() >= last && mark.block() <= last + AFTER_TEXT;
    return before && !(mark.block() < headline.block() && main.isLeftOut(mark.block()))
        || after && main.isNote(mark);
  }

  // --- who ---

  private void authors(ArticleParts parts) {
    boolean told = false;
    for (List<String> group : said.groups(Field.AUTHOR)) {
      told = tellAuthors(group, parts, told);
    }
    for (String value : said.all(Field.AGENCY)) {
      tellAgency(value, parts);
    }
    for (Mark mark : outline.marks()) {
      boolean by = mark.name().equals("rel-author") || mark.name().equals("byline");
      if (by && isBeside(mark) && mark.value().length() <= LONGEST_LINE) {
        told = tellAuthors(List.of(mark.value()), parts, told);
      }
    }
    labelled(parts);
    for (int at : told && agency ? List.<Integer>of() : beside()) {
      told = shownLine(outline.blocks().get(at).text(), parts, told, at < to);
    }
    parts.agency(
        said.all(Field.SITE).stream()
            .map(Agencies::named)
            .filter(a -> a != null)
            .findFirst()
            .orElse(null));
  }

  /** {@code Place} in one block and {@code Kabul} in the next, as lists of details have it. */
  private void labelled(ArticleParts parts) {
    for (int at = Math.max(0, headline.block());
        at + 1 < Math.min(to, headline.block() + MOST_BESIDE);
        at++) {
      Matcher label = PLACE.matcher(outline.blocks().get(at).text());
      if (label.matches()) {
        String place = label.group(1);
        parts.dateline(place == null ? shortLine(outline.blocks().get(at + 1).text()) : place);
      }
    }
  }

  /** An element that by its name holds the place, beside the headline or before the text. */
  private void shownPlace(ArticleParts parts) {
    for (Mark mark : outline.marks()) {
      boolean place = mark.name().equals("place") && mark.block() >= headline.block();
      if (place && mark.block() <= to && mark.value().length() <= LONGEST_LINE) {
        String named = shortLine(Objects.requireNonNullElse(Opening.placeIn(mark.value()), ""));
        if (named != null
            && Character.isLetter(named.charAt(0))
            && named.chars().noneMatch(Character::isDigit)) {
          parts.dateline(named);
        }
      }
    }
  }

  private static @Nullable String shortLine(String text) {
    return text.length() <= LONGEST_PLACE && !text.isEmpty() ? text : null;
  }

  /** Tells the authors of some lines, unless authors are told; whether they are told then. */
  private boolean tellAuthors(List<String> values, ArticleParts parts, boolean told) {
    Set<String> persons = new LinkedHashSet<>();
    boolean agencyAlone = false;
    for (String value : values) {
      for (String line : value.lines().filter(one -> !one.startsWith("http")).toList()) {
        Byline byline = Byline.of(line);
        tellAgency(byline.agency(), parts);
        if (placeAfterAgency(line) != null) {
          agencyAlone = true;
        } else if (byline.author() != null) {
          persons.addAll(List.of(byline.author().split(",\\s*", -1)));
        }
      }
    }
    persons.removeIf(person -> !isPerson(person));
    if (!told && !persons.isEmpty()) {
      parts.author(String.join(", ", persons));
    }
    return told || agencyAlone || !persons.isEmpty();
  }

  /** {@code Agence France-Presse in Dhaka}, {@code AFP, Dhaka}: what follows is a place. */
  private static @Nullable String placeAfterAgency(String line) {
    Matcher parts = AGENCY_AND_PLACE.matcher(line.strip());
    boolean agency = parts.matches() && Agencies.named(parts.group(1)) != null;
    return agency && Agencies.named(parts.group(2)) == null ? parts.group(2).strip() : null;
  }

  private boolean isPerson(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return plain.length() > 2
        && !Boxes.shipped().isNoText(name)
        && DatedLine.of(name) == null
        && !NOBODY.contains(plain)
        && sites.stream().noneMatch(site -> site.equalsIgnoreCase(name.strip()));
  }

  private void tellAgency(@Nullable String value, ArticleParts parts) {
    String named = value == null ? null : Agencies.named(value);
    agency |= named != null;
    parts.agency(named);
  }

  private boolean shownLine(String line, ArticleParts parts, boolean told, boolean before) {
    if (line.length() > LONGEST_LINE || Furniture.isSentence(line)) {
      return told;
    }
    Matcher source = SOURCE.matcher(line);
    if (source.matches()) {
      tellFirstWords(source.group(1), parts);
    }
    for (String part : PARTS.split(line, -1)) {
      tellAgency(BRACKETS.matcher(part).replaceAll(""), parts);
    }
    boolean by = before && line.regionMatches(true, 0, "by ", 0, 3);
    return by ? tellAuthors(List.of(line), parts, told) : told;
  }

  /** {@code Source: Anadolu Agency 12 March 2024}: the agency is what the line begins with. */
  private void tellFirstWords(String line, ArticleParts parts) {
    String[] words = WORD_BORDER.split(line, LONGEST_AGENCY + 1);
    for (int count = Math.min(words.length, LONGEST_AGENCY); count > 0; count--) {
      String first = String.join(" ", List.of(words).subList(0, count));
      tellAgency(TRAILING.matcher(first).replaceAll(""), parts);
    }
  }

  // --- the line under the headline ---

  private @Nullable String standfirst() {
    for (Mark mark : outline.marks()) {
      boolean marked = mark.name().equals("standfirst");
      if (marked && mark.block() > headline.block() && mark.block() <= to && fits(mark.value())) {
        return mark.value();
      }
    }
    String described = said.first(Field.DESCRIPTION);
    for (int at = headline.block() + 1;
        described != null && at <= to && at > 0 && at < outline.blocks().size();
        at++) {
      String line = outline.blocks().get(at).text();
      if (fits(line) && at < to && same(line, described)) {
        return line;
      }
    }
    return null;
  }

  private boolean fits(String line) {
    return line.length() >= SHORTEST_STANDFIRST
        && line.length() <= LONGEST_STANDFIRST
        && line.indexOf('\n') < 0
        && DatedLine.of(line) == null
        && !Boxes.shipped().isNoText(line);
  }

  private static boolean same(String line, String described) {
    int length = Math.min(SAME, Math.min(line.length(), described.length()));
    return length >= SHORTEST_STANDFIRST && line.regionMatches(true, 0, described, 0, length);
  }
}
