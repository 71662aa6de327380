package org.dateline.read.plain;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.Article;
import org.dateline.Moment;
import org.dateline.read.byline.Agencies;
import org.dateline.read.byline.Opening;
import org.dateline.read.byline.WrittenDate;
import org.jspecify.annotations.Nullable;

/**
 * A news page copied from a browser into a text file, read line by line: headline, byline, share
 * links, dates, and paragraphs between them. What belongs to the page and not to the article is
 * left out, the rest keeps its order.
 *
 * <p>It is taken for one where it has a line such as {@code Published: Mon 26 Sep 2011, 6:13 PM},
 * or two other marks of a page: furniture, a byline with an agency, a date alone on a line near the
 * top. Made for one text, used once.
 */
final class PastedPage {
  private static final int FEWEST_MARKS = 2;
  private static final int LINES_OF_HEAD = 12;
  private static final int LONGEST_HEADLINE = 200;
  private static final int LONGEST_DATE_LINE = 160;
  private static final int LONGEST_BYLINE = 80;
  private static final int LONGEST_PARAGRAPH = 100_000;
  private static final Pattern DATED =
      Pattern.compile(
          "(first published|published|posted|publication date|date|last updated|last"
              + " modified|updated|modified)(?:\\s+(?:on|at))?\\s*[:\\u2013-]?\\s+(.+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKS = Pattern.compile("^[(\\u2014\\u2013\\s-]+|[)\\s]+$");
  private static final Pattern PARTS = Pattern.compile("\\s+[|\\u2022]\\s+");

  private final Furniture furniture = Furniture.shipped();
  private final StringBuilder body = new StringBuilder();
  private int marks;
  private int seen;
  private int paragraphs;
  private boolean gap;
  private boolean over;
  private @Nullable String title;
  private @Nullable String agency;
  private @Nullable String dateline;
  private @Nullable Moment published;
  private @Nullable Moment updated;

  private PastedPage() {}

  /** The article of the page, or null where {@code text} is no page, or a page without one. */
  static @Nullable Article article(String text) {
    if (hasEndlessLine(text)) {
      return null;
    }
    PastedPage page = new PastedPage();
    text.lines().forEach(page::line);
    return page.marks < FEWEST_MARKS || page.body.isEmpty() ? null : page.build();
  }

  /** Whether a line is longer than any paragraph; a page has none, and it would be costly here. */
  private static boolean hasEndlessLine(String text) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      if (end - start > LONGEST_PARAGRAPH) {
        return true;
      }
      start = end + 1;
    }
    return text.length() - start > LONGEST_PARAGRAPH;
  }

  private Article build() {
    String text = body.toString();
    return Article.text(text)
        .title(title)
        .publishedAt(published)
        .updatedAt(updated)
        .agency(agency == null ? Opening.atEnd(text) : agency)
        .dateline(dateline)
        .build();
  }

  private void line(String given) {
    String line = given.strip();
    if (line.isEmpty()) {
      gap = true;
      return;
    }
    seen++;
    if (isDated(line) || isByline(line) || isFurniture(line)) {
      gap = true;
    } else if (isHeadline(line)) {
      title = line;
    } else if (!over || Furniture.isSentence(line)) {
      take(line);
    }
  }

  /** {@code Published: ... | Updated: ...}, or near the top a date alone. */
  private boolean isDated(String line) {
    if (line.length() > LONGEST_DATE_LINE) {
      return false;
    }
    Moment alone = seen <= LINES_OF_HEAD ? WrittenDate.of(line) : null;
    if (alone != null) {
      marks++;
      published = published == null ? alone : published;
      return true;
    }
    if ("fpdlum".indexOf(Character.toLowerCase(line.charAt(0))) < 0) {
      return false;
    }
    boolean dated = false;
    for (String part : PARTS.split(line, -1)) {
      dated |= isLabelled(part);
    }
    return dated;
  }

  private boolean isLabelled(String part) {
    Matcher label = DATED.matcher(part);
    Moment date = label.matches() ? WrittenDate.of(label.group(2)) : null;
    if (date == null) {
      return false;
    }
    marks += FEWEST_MARKS;
    boolean changed = List.of('l', 'u', 'm').contains(Character.toLowerCase(part.charAt(0)));
    if (changed) {
      updated = updated == null ? date : updated;
    } else {
      published = published == null ? date : published;
    }
    return true;
  }

  /** {@code By (AFP)}, {@code By Jane Doe}, {@code (AFP)}, {@code - AFP}. */
  private boolean isByline(String line) {
    if (line.length() > LONGEST_BYLINE || Furniture.isSentence(line)) {
      return false;
    }
    boolean marked = "(\u2014\u2013-".indexOf(line.charAt(0)) >= 0;
    String named = marked ? Agencies.named(MARKS.matcher(line).replaceAll("")) : null;
    String byline = named == null ? Opening.byline(line) : named;
    boolean by = line.regionMatches(true, 0, "by ", 0, 3) && paragraphs < 2 && title != null;
    if (byline != null) {
      marks++;
      agency = agency == null ? byline : agency;
    }
    return byline != null || by;
  }

  private boolean isFurniture(String line) {
    Furniture.Kind kind = furniture.kind(line);
    if (kind == null) {
      return false;
    }
    marks++;
    over |= kind == Furniture.Kind.END && paragraphs > 0;
    return true;
  }

  private boolean isHeadline(String line) {
    return title == null
        && paragraphs == 0
        && line.length() <= LONGEST_HEADLINE
        && !line.endsWith(".")
        && Opening.ofParagraph(line).length() == 0;
  }

  private void take(String line) {
    String words = paragraphs == 0 ? withoutDateline(line) : line;
    if (!body.isEmpty()) {
      body.append(gap ? "\n\n" : "\n");
    }
    body.append(words);
    paragraphs += gap || paragraphs == 0 ? 1 : 0;
    gap = false;
  }

  private String withoutDateline(String line) {
    Opening opening = Opening.ofParagraph(line);
    if (opening.length() == 0) {
      return line;
    }
    dateline = opening.place();
    agency = agency == null ? opening.agency() : agency;
    return line.substring(opening.length());
  }
}
