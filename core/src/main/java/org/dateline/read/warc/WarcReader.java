package org.dateline.read.warc;

import java.util.Iterator;
import org.dateline.read.ArticleReader;
import org.dateline.read.InnerReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;

/**
 * Reads the pages that a web archive holds: WARC and ARC files, and the WET files of Common Crawl.
 *
 * <p>Read are the responses with status 200 that can hold an article ({@link Payload}), resources,
 * and conversions. Requests, metadata, revisits, redirects, pictures and the like are passed over.
 * The time of the crawl is not taken for the time of publication. A damaged record is a {@link
 * Reading.Failed} that says at which byte of the unpacked file it begins; the next record is read.
 */
public final class WarcReader implements ArticleReader {
  private final InnerReader inner;

  /** A reader that has the pages read by {@code inner}. */
  public WarcReader(InnerReader inner) {
    this.inner = inner;
  }

  @Override
  public boolean knows(Input input) {
    String extension = input.extension();
    return Framing.of(input.head()) != null || extension.equals("warc") || extension.equals("arc");
  }

  @Override
  public Iterator<Reading> read(Input input) {
    Framing framing = Framing.of(input.head());
    return new WarcReadings(
        input, new Records(input, framing == null ? Framing.WARC : framing), inner);
  }
}
