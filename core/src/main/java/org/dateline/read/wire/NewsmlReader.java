package org.dateline.read.wire;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.xml.SafeXml;
import org.dateline.read.xml.XmlNode;
import org.dateline.read.xml.XmlReadings;
import org.dateline.read.xml.XmlRecords;
import org.jspecify.annotations.Nullable;

/**
 * Reads NewsML-G2 of the IPTC, one item or a message of many, and the older NewsML 1.
 *
 * <p>Of several versions of one item in a message the last is read. A message of more than 64 MiB
 * is not looked through beforehand: of it each version is read.
 */
public final class NewsmlReader implements ArticleReader {
  private static final int LOOKED_THROUGH = 64 << 20;
  private static final String OLD_ITEM = "NewsItem";
  private static final Set<String> ALONE =
      Set.of("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem");
  private static final Set<String> OF_MANY = Set.of("newsMessage", "itemSet", "NewsML", OLD_ITEM);
  private static final Set<String> ITEMS =
      Set.of("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", OLD_ITEM);

  private final Clock clock;

  /** Embargoes end by the clock of the system. */
  public NewsmlReader() {
    this(Clock.systemUTC());
  }

  NewsmlReader(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean knows(Input input) {
    String root = SafeXml.root(input);
    return root != null && (ALONE.contains(root) || OF_MANY.contains(root));
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    String root = SafeXml.root(input);
    if (root == null || ALONE.contains(root)) {
      return readings(input, input.stream(), true, Map.of());
    }
    byte[] start = input.stream().readNBytes(LOOKED_THROUGH + 1);
    if (start.length > LOOKED_THROUGH) {
      InputStream all = new SequenceInputStream(new ByteArrayInputStream(start), input.stream());
      return readings(input, all, false, Map.of());
    }
    Map<String, Integer> latest =
        LatestVersions.of(records(new ByteArrayInputStream(start), input));
    return readings(input, new ByteArrayInputStream(start), false, latest);
  }

  private Iterator<Reading> readings(
      Input input, InputStream bytes, boolean alone, Map<String, Integer> latest)
      throws IOException {
    return new XmlReadings(
        input.name(), records(bytes, input), alone, (item, name) -> reading(item, name, latest));
  }

  private static XmlRecords records(InputStream bytes, Input input) throws IOException {
    return new XmlRecords(SafeXml.characters(bytes, input.charset()), ITEMS);
  }

  private Reading reading(XmlNode node, String name, Map<String, Integer> latest) {
    NewsItem item = NewsItem.of(node);
    String aside = superseded(item, latest);
    if (aside == null) {
      aside = item.leftAside(clock);
    }
    return aside == null ? item.reading(name, clock) : new Reading.Skipped(name, aside);
  }

  private static @Nullable String superseded(NewsItem item, Map<String, Integer> latest) {
    int last = latest.getOrDefault(item.id(), 0);
    return last > item.version() ? "superseded by version " + last + " of the same item" : null;
  }
}
