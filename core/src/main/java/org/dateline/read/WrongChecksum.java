package org.dateline.read;

import java.io.IOException;

/** Something was unpacked to its end, and is not what was packed. */
public final class WrongChecksum extends IOException {
  private static final long serialVersionUID = 1;

  WrongChecksum() {
    super("broken gzip: the checksum does not fit");
  }
}
