package org.dateline.read;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** More bytes than anything is allowed to have, of which few are in memory. */
public final class Flood {
  private Flood() {}

  /** A beginning, then as many MiB of the letter a, then an end. */
  public static InputStream of(String start, int mebibytes, String end) {
    byte[] letters = new byte[1 << 20];
    Arrays.fill(letters, (byte) 'a');
    List<InputStream> all = new ArrayList<>();
    all.add(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)));
    for (int each = 0; each < mebibytes; each++) {
      all.add(new ByteArrayInputStream(letters));
    }
    all.add(new ByteArrayInputStream(end.getBytes(StandardCharsets.UTF_8)));
    return new SequenceInputStream(Collections.enumeration(all));
  }
}
