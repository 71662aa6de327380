package org.dateline.read.mail;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.dateline.read.Reading;
import org.dateline.read.Readings;

/** Reads a stream as if it came from standard input. */
final class MailBoxes {
  private MailBoxes() {}

  static List<Reading> readings(InputStream stream) {
    List<Reading> all = new ArrayList<>();
    try (Readings readings = Readings.of(List.of("-"), stream)) {
      readings.forEachRemaining(all::add);
    }
    return all;
  }
}
