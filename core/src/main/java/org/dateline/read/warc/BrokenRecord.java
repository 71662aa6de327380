package org.dateline.read.warc;

import java.io.IOException;
import java.util.Locale;

/** A record that cannot be read; the one after it can. */
final class BrokenRecord extends IOException {
  private static final long serialVersionUID = 1;

  BrokenRecord(long offset, String reason) {
    super(String.format(Locale.ROOT, "record at byte %d: %s", offset, reason));
  }
}
