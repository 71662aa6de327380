package org.dateline.read.wire;

import java.time.Clock;
import org.dateline.read.Reading;
import org.dateline.read.xml.XmlNode;
import org.jspecify.annotations.Nullable;

/** One version of one item of NewsML. */
interface NewsItem {
  /** The item of an element of NewsML-G2 or NewsML 1. */
  static NewsItem of(XmlNode node) {
    return node.name().equals("NewsItem") ? new OldNewsItem(node) : new G2NewsItem(node);
  }

  /** What all versions of the item have in common; empty where it is not told. */
  String id();

  /** Which version it is, from 1. */
  int version();

  /** Why it is not to be read, or null. */
  @Nullable String leftAside(Clock clock);

  /** Reads it. */
  Reading reading(String name, Clock clock);

  /** The number that is written, or 1. */
  static int number(@Nullable String written) {
    try {
      return written == null ? 1 : Integer.parseInt(written.strip());
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
