package org.dateline.read.feed;

import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.xml.SafeXml;

/**
 * Reads RSS and Atom, one article an item, called {@code name!item-N}.
 *
 * <p>What stands before the feed, such as a warning of the program that made it, is passed over. An
 * item whose XML is broken fails by itself; the ones after it are read. A feed may have 16 Mi
 * characters and 10,000 items.
 */
public final class FeedReader implements ArticleReader {
  private static final int LONGEST_FEED = 16 << 20;
  private static final int CHUNK = 1 << 14;

  @Override
  public boolean knows(Input input) {
    return !input.beginsAsPage() && FeedKind.start(input.headText()) != null;
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    String text = text(SafeXml.characters(input));
    if (text.length() > LONGEST_FEED) {
      return one(new Reading.Failed(input.name(), "longer than 16 MiB, which no feed is"));
    }
    FeedKind.Start start = FeedKind.start(text);
    return start == null
        ? one(new Reading.Failed(input.name(), "no feed: it has no root that opens and closes"))
        : new FeedItems(input.name(), text, start);
  }

  private static Iterator<Reading> one(Reading reading) {
    return List.of(reading).iterator();
  }

  /** The characters, of which one more than allowed is enough. */
  private static String text(Reader from) throws IOException {
    StringBuilder text = new StringBuilder(CHUNK);
    char[] chunk = new char[CHUNK];
    int read = from.read(chunk);
    while (read >= 0 && text.length() <= LONGEST_FEED) {
      text.append(chunk, 0, read);
      read = from.read(chunk);
    }
    return text.toString();
  }
}
