package org.dateline.read.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A document that is a zip archive.
 *
 * @param parts those parts that were wanted, unpacked
 * @param names the names of all parts, or of those before a break
 */
record ZipParts(Map<String, byte[]> parts, Set<String> names) {
  private static final int LARGEST_PART = 64 << 20;
  private static final long LARGEST = 256L << 20;
  private static final int MOST_PARTS = 10_000;

  /**
   * Unpacks the parts that are called so, and passes over the others.
   *
   * @throws IOException where it is broken before any of them, or unpacks to too much
   */
  static ZipParts of(InputStream bytes, Set<String> wanted) throws IOException {
    ZipParts all = new ZipParts(new HashMap<>(), new LinkedHashSet<>());
    ZipInputStream zip = new ZipInputStream(bytes);
    long unpacked = 0;
    ZipEntry entry = next(zip, all);
    while (entry != null && all.parts.size() < wanted.size()) {
      boolean keep = wanted.contains(entry.getName());
      byte[] part = keep ? zip.readNBytes(LARGEST_PART + 1) : new byte[0];
      unpacked += keep ? part.length : lengthOf(zip, LARGEST - unpacked);
      if (part.length > LARGEST_PART || unpacked > LARGEST || all.names.size() > MOST_PARTS) {
        throw new IOException("it unpacks to more than a document can be");
      }
      if (keep) {
        all.parts.putIfAbsent(entry.getName(), part);
      }
      entry = next(zip, all);
    }
    return all;
  }

  /** The next part; null at the end, and at a break behind something that was wanted. */
  private static @Nullable ZipEntry next(ZipInputStream zip, ZipParts all) throws IOException {
    try {
      ZipEntry entry = zip.getNextEntry();
      if (entry != null) {
        all.names.add(entry.getName());
      }
      return entry;
    } catch (IllegalArgumentException | IOException e) {
      if (all.parts.isEmpty()) {
        throw e instanceof IOException broken ? broken : new ZipException("a name is no text");
      }
      return null;
    }
  }

  private static long lengthOf(InputStream part, long most) throws IOException {
    byte[] buffer = new byte[1 << 14];
    long length = 0;
    for (int read = 0; read >= 0 && length <= most; read = part.read(buffer)) {
      length += read;
    }
    return length;
  }
}
