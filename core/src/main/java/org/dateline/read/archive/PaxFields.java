package org.dateline.read.archive;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What an extended header of a tar archive says of the entry that follows.
 *
 * @param path its whole name, or null
 * @param size its size, where that is too large for the header; else -1
 * @param sparse whether it is a file with holes
 */
record PaxFields(@Nullable String path, long size, boolean sparse) {
  static final PaxFields NONE = new PaxFields(null, -1, false);

  /** Reads lines of a length, a space, a key, {@code =} and a value; stops where one is broken. */
  static PaxFields of(byte[] bytes) {
    PaxFields fields = NONE;
    int at = 0;
    while (at < bytes.length) {
      int start = at;
      int length = 0;
      while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && length <= bytes.length) {
        length = length * 10 + bytes[at++] - '0';
      }
      int end = start + length - 1;
      if (at >= bytes.length || bytes[at] != ' ' || end <= at || end >= bytes.length) {
        return fields;
      }
      fields = fields.with(new String(bytes, at + 1, end - at - 1, StandardCharsets.UTF_8));
      at = end + 1;
    }
    return fields;
  }

  private PaxFields with(String line) {
    if (line.startsWith("path=")) {
      return new PaxFields(line.substring(5), size, sparse);
    }
    if (line.startsWith("size=")) {
      return new PaxFields(path, number(line.substring(5)), sparse);
    }
    return line.startsWith("GNU.sparse.") ? new PaxFields(path, size, true) : this;
  }

  private static long number(String digits) {
    try {
      return Math.max(Long.parseLong(digits), -1);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
