package org.dateline.read.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.Moment;
import org.dateline.read.ArticleParts;
import org.dateline.read.Reading;
import org.dateline.read.byline.WrittenDate;
import org.jspecify.annotations.Nullable;

/** Makes an article of what a document holds and says of itself. Used once. */
final class DocumentArticle {
  private static final int PARAGRAPHS_OF_HEAD = 6;
  private static final int LONGEST_LINE_OF_HEAD = 100;
  private static final int LONGEST_FIRST_LINE = 150;

  /** A name follows, unlike in a headline such as "By a whisker, the treaty passes". */
  private static final Pattern BYLINE = Pattern.compile("(?:By|BY|by)\\s+\\p{Lu}");

  private static final Pattern FILE_NAME =
      Pattern.compile(
          "(?:microsoft|untitled|unknown|document\\d*$|print|layout|slide).*"
              + "|.*\\.(?:docx?|odt|rtf|pdf|indd|qxd|pmd|txt|html?|p65|cdr|xls|ppt)\\w?",
          Pattern.CASE_INSENSITIVE);

  private final ArticleParts parts;
  private final List<String> paragraphs;
  private boolean dated;

  /**
   * Begins.
   *
   * @param name what the reading shall be called
   * @param paragraphs all of them, the headline too where it is not known to be one
   */
  DocumentArticle(String name, List<String> paragraphs) {
    this.parts = new ArticleParts(name);
    this.paragraphs = new ArrayList<>(paragraphs);
    this.paragraphs.removeIf(String::isBlank);
  }

  /** Tells the headline that the document shows. */
  DocumentArticle headline(@Nullable String shown) {
    parts.title(shown);
    return this;
  }

  /** Says what had to be guessed; null says nothing. */
  DocumentArticle note(@Nullable String told) {
    parts.note(told);
    return this;
  }

  /**
   * Tells what the file says of itself. The text says it better: the title is taken only where the
   * document shows none, and the date with a note.
   */
  Reading reading(@Nullable String title, @Nullable String author, @Nullable String created) {
    takeHead();
    parts.title(firstLine());
    parts.title(title != null && isTitle(title) ? title : null);
    parts.author(author);
    Moment made = dated || created == null ? null : WrittenDate.of(created);
    if (made != null) {
      parts.publishedAt(made).note("dated by what the file says of its making");
    }
    return parts.paragraphs(paragraphs).reading();
  }

  private static boolean isTitle(String title) {
    String words = title.strip();
    return words.contains(" ") && !FILE_NAME.matcher(words).matches();
  }

  /** Takes byline and date, where they stand alone near the top. */
  private void takeHead() {
    int seen = 0;
    for (int at = 0; at < paragraphs.size() && seen < PARAGRAPHS_OF_HEAD; seen++) {
      String line = paragraphs.get(at).strip();
      boolean small = line.length() <= LONGEST_LINE_OF_HEAD && !line.endsWith(".");
      Moment date = small ? WrittenDate.of(line) : null;
      if (date != null) {
        parts.publishedAt(date);
        dated = true;
        paragraphs.remove(at);
      } else if (small && BYLINE.matcher(line).lookingAt()) {
        parts.byline(line);
        paragraphs.remove(at);
      } else {
        at++;
      }
    }
  }

  /** The first paragraph where it is like a headline; it is then taken off. */
  private @Nullable String firstLine() {
    String first = paragraphs.isEmpty() ? "" : paragraphs.get(0).strip();
    boolean like =
        paragraphs.size() > 1
            && first.length() <= LONGEST_FIRST_LINE
            && ".:;,\u201D\"".indexOf(first.charAt(first.length() - 1)) < 0
            && paragraphs.get(1).length() > first.length();
    return like ? paragraphs.remove(0) : null;
  }
}
