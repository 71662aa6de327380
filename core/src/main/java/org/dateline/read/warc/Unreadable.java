package org.dateline.read.warc;

import java.io.IOException;

/** There is nothing wrong with a record, but it is not read. */
final class Unreadable extends IOException {
  static final String TOO_LONG = "longer than 16 MiB, which no page is";
  private static final long serialVersionUID = 1;

  Unreadable(String reason) {
    super(reason);
  }
}
