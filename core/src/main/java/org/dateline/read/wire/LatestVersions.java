package org.dateline.read.wire;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.dateline.read.xml.XmlRecords;
import org.dateline.read.xml.XmlTree;

/** Finds the last version of each item of a message. */
final class LatestVersions {
  private LatestVersions() {}

  /** From the ids of the items to the numbers of their last versions. */
  static Map<String, Integer> of(XmlRecords records) {
    Map<String, Integer> latest = new HashMap<>();
    try {
      for (XmlRecords.Element each = records.next(); each != null; each = records.next()) {
        if (each.whole() && !each.tooLong()) {
          NewsItem item = NewsItem.of(XmlTree.of(each).root());
          if (!item.id().isEmpty()) {
            latest.merge(item.id(), item.version(), Math::max);
          }
        }
      }
    } catch (IOException e) {
      // Whoever reads the items comes upon it again, and says so.
    }
    return latest;
  }
}
