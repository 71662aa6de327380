package org.dateline.read.archive;

import java.util.Arrays;
import java.util.Iterator;
import org.dateline.read.ArticleReader;
import org.dateline.read.InnerReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/**
 * Reads the files in a tar archive, in their order, each by its own format.
 *
 * <p>Hidden files are passed over, as in folders, and so are links. Behind a damaged header the
 * next sound one is looked for. Nothing is unpacked to disk.
 */
public final class TarReader implements ArticleReader {
  private final InnerReader inner;

  /** A reader that has the files read by {@code inner}. */
  public TarReader(InnerReader inner) {
    this.inner = inner;
  }

  @Override
  public boolean knows(Input input) {
    String extension = input.extension();
    byte[] head = input.head();
    return extension.equals("tar")
        || extension.equals("tgz")
        || head.length >= TarHeader.LENGTH
            && TarHeader.isSound(Arrays.copyOf(head, TarHeader.LENGTH));
  }

  @Override
  public Iterator<Reading> read(Input input) {
    return new TarReadings(input, inner);
  }
}
