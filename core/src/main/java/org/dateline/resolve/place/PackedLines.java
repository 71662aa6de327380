package org.dateline.resolve.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.dateline.knowledge.KnowledgeException;

/**
 * The lines of a packed text file, kept as its bytes: a line becomes text only when it is asked
 * for, so that hundreds of thousands of them are there at once and cost no more than their size.
 */
final class PackedLines {
  private static final String ROOT = "/org/dateline/knowledge/places/";

  private final String file;
  private final byte[] bytes;
  private final int[] starts;

  private PackedLines(String file, byte[] bytes, int[] starts) {
    this.file = file;
    this.bytes = bytes;
    this.starts = starts;
  }

  /** Unpacks a file of {@code knowledge/places}; lines that begin with {@code #} are its head. */
  static PackedLines shipped(String file) {
    try (InputStream in = PackedLines.class.getResourceAsStream(ROOT + file)) {
      if (in == null) {
        throw new KnowledgeException(
            "places/" + file + ": not found inside the program; rebuild it");
      }
      return of(file, unpacked(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last four bytes of a packed file tell the size of what is in it. */
  private static byte[] unpacked(byte[] packed) throws IOException {
    int size = 0;
    for (int i = 1; i <= Integer.BYTES; i++) {
      size = size << Byte.SIZE | packed[packed.length - i] & 0xFF;
    }
    byte[] bytes = new byte[size];
    try (InputStream in = new GZIPInputStream(new java.io.ByteArrayInputStream(packed), 1 << 16)) {
      int read = in.readNBytes(bytes, 0, size);
      return read == size ? bytes : Arrays.copyOf(bytes, read);
    }
  }

  private static PackedLines of(String file, byte[] bytes) {
    int head = 0;
    while (head < bytes.length && bytes[head] == '#') {
      head = next(bytes, head);
    }
    int[] starts = new int[1 << 16];
    int lines = 0;
    for (int at = head; at < bytes.length; at = next(bytes, at)) {
      if (lines + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
      }
      starts[lines++] = at;
    }
    starts[lines] = bytes.length;
    return new PackedLines(file, bytes, Arrays.copyOf(starts, lines + 1));
  }

  private static int next(byte[] bytes, int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at + 1;
  }

  /** How many there are. */
  int size() {
    return starts.length - 1;
  }

  /** The cells of a line. */
  String[] cells(int line) {
    return text(line).split("\t", -1);
  }

  /** A line as it stands. */
  String text(int line) {
    int start = starts[line];
    return new String(bytes, start, starts[line + 1] - 1 - start, StandardCharsets.UTF_8);
  }

  /** The first cell of a line. */
  String first(int line) {
    int start = starts[line];
    int end = start;
    while (bytes[end] != '\t') {
      end++;
    }
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }

  /**
   * The line whose first cell is {@code key}, where the lines stand in the order of their bytes; or
   * {@code -n - 1} where {@code n} is the line before which it would stand.
   */
  int find(String key) {
    byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = compare(starts[middle], wanted);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -low - 1;
  }

  private int compare(int start, byte[] wanted) {
    for (int i = 0; i < wanted.length; i++) {
      byte here = bytes[start + i];
      if (here == '\t') {
        return -1;
      }
      if (here != wanted[i]) {
        return (here & 0xFF) - (wanted[i] & 0xFF);
      }
    }
    return bytes[start + wanted.length] == '\t' ? 0 : 1;
  }

  @Override
  public String toString() {
    return file + ", " + size() + " lines";
  }
}
