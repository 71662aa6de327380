package org.dateline.read.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.dateline.read.OneLine;
import org.dateline.read.UnpackingLimit;
import org.jspecify.annotations.Nullable;

/** The unpacked bytes of one entry of a zip archive. */
final class ZipPart extends InputStream {
  static final String OTHER = "the checksum does not fit";

  private final ZipArchiveInputStream zip;
  private final ZipArchiveEntry entry;
  private final String name;
  private final UnpackingLimit limit;
  private final CRC32 checksum = new CRC32();
  private long given;
  private boolean ended;
  private @Nullable IOException broken;

  ZipPart(ZipArchiveInputStream zip, ZipArchiveEntry entry, String name, UnpackingLimit limit) {
    this.zip = zip;
    this.entry = entry;
    this.name = name;
    this.limit = limit;
  }

  /** What is wrong with an archive, in words for the user. */
  static String reason(Throwable trouble) {
    if (trouble instanceof EOFException) {
      return "ends too early; the file is cut off";
    }
    if (trouble instanceof LinkageError) {
      return "holds a file that is packed in a way that is not read";
    }
    String message = trouble.getMessage();
    return "broken zip: " + OneLine.of(message == null ? "damaged" : message);
  }

  /** What the readings of it are called. */
  String name() {
    return name;
  }

  /** Whether all of it was read. */
  boolean isEnded() {
    return ended;
  }

  /** Whether it is not what was packed, which may be known only when the next entry is come to. */
  boolean isOther() {
    return broken == null && ended && entry.getCrc() != checksum.getValue();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (broken != null) {
      throw broken;
    }
    if (ended || length == 0) {
      return ended ? -1 : 0;
    }
    try {
      int read = zip.read(bytes, offset, length);
      check(bytes, offset, read);
      return read;
    } catch (IOException | RuntimeException e) {
      broken = new IOException(reason(e));
      throw broken;
    }
  }

  private void check(byte[] bytes, int offset, int read) throws IOException {
    if (read >= 0) {
      checksum.update(bytes, offset, read);
      given += read;
      limit.count(read);
      UnpackingLimit.check(Math.max(zip.getCompressedCount(), 0), given);
      return;
    }
    ended = true;
    if (!isChecksumBehind() && isOther()) {
      throw new IOException(OTHER);
    }
  }

  /**
   * Unpacks what is left, where only that tells where it ends.
   *
   * @throws IOException where it cannot be told
   */
  void finish() throws IOException {
    if (isChecksumBehind()) {
      transferTo(OutputStream.nullOutputStream());
    }
  }

  private boolean isChecksumBehind() {
    return entry.getGeneralPurposeBit().usesDataDescriptor();
  }
}
