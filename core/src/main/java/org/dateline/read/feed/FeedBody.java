package org.dateline.read.feed;

import java.util.List;
import java.util.Locale;
import org.dateline.read.ArticleParts;
import org.jspecify.annotations.Nullable;

/**
 * The text of an item: its content, or where it has none its summary.
 *
 * @param paragraphs the text
 * @param teaser whether it is only a part or a summary of the article
 * @param standfirst a summary that says what the content does not begin with, or null
 */
record FeedBody(List<String> paragraphs, boolean teaser, @Nullable String standfirst) {
  private static final int WHOLE_PARAGRAPHS = 3;
  private static final int WHOLE_LENGTH = 800;
  private static final int LONGEST_STANDFIRST = 400;
  private static final int SAME = 40;

  /**
   * Tells which of the two is the text. A summary by itself is a teaser, unless it is as long as an
   * article: three paragraphs of 800 characters together.
   */
  static FeedBody of(List<String> content, List<String> summary) {
    Teaser whole = Teaser.of(content);
    Teaser part = Teaser.of(summary);
    if (whole.paragraphs().isEmpty()) {
      boolean article =
          part.paragraphs().size() >= WHOLE_PARAGRAPHS
              && FeedText.length(part.paragraphs()) >= WHOLE_LENGTH;
      return new FeedBody(part.paragraphs(), part.cut() || !article, null);
    }
    return new FeedBody(whole.paragraphs(), whole.cut(), standfirst(whole.paragraphs(), part));
  }

  /** Tells it to an article. */
  void tell(ArticleParts parts) {
    parts.subtitle(standfirst).paragraphs(paragraphs);
    if (teaser) {
      parts.teaser();
    }
  }

  /** A summary that a program cut out of the content is no standfirst. */
  private static @Nullable String standfirst(List<String> content, Teaser summary) {
    if (summary.cut() || summary.paragraphs().size() != 1) {
      return null;
    }
    String line = summary.paragraphs().get(0);
    String letters = letters(line);
    String beginning = letters.substring(0, Math.min(SAME, letters.length()));
    boolean repeats = letters(String.join(" ", content)).contains(beginning);
    return repeats || line.length() > LONGEST_STANDFIRST ? null : line;
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
