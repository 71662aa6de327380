package org.dateline.read.plain;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.dateline.Article;
import org.dateline.read.ArticleReader;
import org.dateline.read.Decoded;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.byline.Opening;
import org.jspecify.annotations.Nullable;

/**
 * Reads a text file as one article.
 *
 * <p>A pasted news page is cleaned ({@link PastedPage}): the article's text is then its body alone.
 * Any other text is kept as it is, character by character; its first line is also the title where
 * it looks like one, and agency and dateline are taken from how it opens.
 */
public final class PlainTextReader implements ArticleReader {
  /** The most bytes a file may have that is one article. */
  public static final int LONGEST_FILE = 2 << 20;

  private static final int LONGEST_TITLE = 150;

  @Override
  public boolean knows(Input input) {
    return true;
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    return List.of(reading(input)).iterator();
  }

  private static Reading reading(Input input) throws IOException {
    byte[] bytes = input.stream().readNBytes(LONGEST_FILE + 1);
    if (bytes.length > LONGEST_FILE) {
      return new Reading.Failed(
          input.name(), "longer than 2 MiB, which no article is; part it into articles");
    }
    Decoded decoded = input.encoding().decode(bytes);
    return reading(input.name(), decoded.text(), decoded.note());
  }

  /**
   * What comes of the text of one article, from whatever file.
   *
   * @param name what the reading shall be called
   * @param note what had to be guessed or replaced to have the text, or null
   */
  public static Reading reading(String name, String text, @Nullable String note) {
    if (text.length() > LONGEST_FILE) {
      return new Reading.Failed(name, "the text is longer than 2 MiB, which no article is");
    }
    if (text.isBlank()) {
      return new Reading.Empty(name);
    }
    Article page = PastedPage.article(text);
    return new Reading.Read(page == null ? asItIs(text) : page, name, note);
  }

  private static Article asItIs(String text) {
    Opening opening = Opening.of(text);
    return Article.text(text)
        .title(title(text))
        .agency(opening.agency())
        .dateline(opening.place())
        .build();
  }

  /** The first line, where it is short, without a stop, and parted from longer text. */
  private static @Nullable String title(String text) {
    String start = text.substring(0, Math.min(text.length(), LONGEST_TITLE * 4)).stripLeading();
    int end = start.indexOf('\n');
    String line = end < 0 ? "" : start.substring(0, end).strip();
    if (line.isEmpty() || line.length() > LONGEST_TITLE || ".!?:;,".indexOf(last(line)) >= 0) {
      return null;
    }
    String rest = start.substring(end + 1);
    int after = rest.indexOf('\n');
    boolean parted = after >= 0 && rest.substring(0, after).isBlank();
    boolean longer = rest.strip().length() > line.length();
    return parted && longer && Opening.ofParagraph(line).length() == 0 ? line : null;
  }

  private static char last(String line) {
    return line.charAt(line.length() - 1);
  }
}
