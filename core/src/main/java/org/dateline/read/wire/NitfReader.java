package org.dateline.read.wire;

import java.io.IOException;
import java.time.Clock;
import java.util.Iterator;
import java.util.Set;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.dateline.read.xml.SafeXml;
import org.dateline.read.xml.XmlReadings;
import org.dateline.read.xml.XmlRecords;

/**
 * Reads NITF, the News Industry Text Format of the IPTC, 2.5 to 3.6, one article a file or several
 * in one; the New York Times corpus too.
 */
public final class NitfReader implements ArticleReader {
  private static final String ROOT = "nitf";

  private final Clock clock;

  /** Embargoes end by the clock of the system. */
  public NitfReader() {
    this(Clock.systemUTC());
  }

  NitfReader(Clock clock) {
    this.clock = clock;
  }

  @Override
  public boolean knows(Input input) {
    return ROOT.equals(SafeXml.root(input));
  }

  @Override
  public Iterator<Reading> read(Input input) throws IOException {
    XmlRecords records = new XmlRecords(SafeXml.characters(input), Set.of(ROOT));
    return new XmlReadings(
        input.name(), records, true, (nitf, name) -> new Nitf(nitf).reading(name, clock));
  }
}
