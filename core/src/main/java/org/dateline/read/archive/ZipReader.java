package org.dateline.read.archive;

import java.util.Iterator;
import java.util.List;
import org.dateline.read.ArticleReader;
import org.dateline.read.InnerReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/**
 * Reads the files in a zip archive, in the order in which they lie in it, each by its own format.
 *
 * <p>It is read from front to back, without its directory, so that it may come through a pipe or
 * lie in another archive. Hidden files are passed over, as in folders. A file that is encrypted, or
 * packed in a way that is not read, is a {@link Reading.Skipped}; behind a damaged file the next is
 * looked for. Nothing is unpacked to disk. Documents, e-books and programs that are zip archives
 * are left aside as a whole.
 */
public final class ZipReader implements ArticleReader {
  private final InnerReader inner;

  /** A reader that has the files read by {@code inner}. */
  public ZipReader(InnerReader inner) {
    this.inner = inner;
  }

  @Override
  public boolean knows(Input input) {
    byte[] head = input.head();
    boolean letters = head.length >= 4 && head[0] == 'P' && head[1] == 'K';
    return letters
        && (head[2] == 3 && head[3] == 4
            || head[2] == 5 && head[3] == 6
            || head[2] == 7 && head[3] == 8
            || head[2] == '0' && head[3] == '0');
  }

  @Override
  public Iterator<Reading> read(Input input) {
    String other = ZippedKind.of(input);
    return other == null
        ? new ZipReadings(input, inner)
        : List.<Reading>of(new Reading.Skipped(input.name(), other + ", which is not read"))
            .iterator();
  }
}
