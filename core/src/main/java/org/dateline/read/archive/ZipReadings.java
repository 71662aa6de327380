package org.dateline.read.archive;

import java.io.IOException;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.dateline.read.InnerReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;

/** The readings of a zip archive. */
final class ZipReadings extends ArchiveReadings {
  private final Rewound bytes;
  private ZipArchiveInputStream zip;
  private long start;
  private @Nullable ZipPart part;

  /** What comes after what is to be said of the part before. */
  private @Nullable ZipArchiveEntry waiting;

  ZipReadings(Input input, InnerReader reader) {
    super(input, reader);
    this.bytes = new Rewound(stream());
    this.zip = zip();
  }

  private ZipArchiveInputStream zip() {
    start = bytes.given();
    return new ZipArchiveInputStream(bytes, "UTF-8", true, false, true);
  }

  @Override
  protected @Nullable Reading following() throws IOException {
    if (waiting != null) {
      return entered(waiting);
    }
    ZipPart before = part;
    part = null;
    try {
      if (before != null) {
        before.finish();
      }
      waiting = zip.getNextEntry();
    } catch (IOException | RuntimeException | LinkageError e) {
      return broken(e, before);
    }
    if (before != null && before.isOther()) {
      return new Reading.Failed(before.name(), ZipPart.reason(new IOException(ZipPart.OTHER)));
    }
    return waiting == null ? finishAtEnd() : entered(waiting);
  }

  /** The library takes an archive that is cut off between two files for ended. */
  private @Nullable Reading finishAtEnd() throws IOException {
    if (isFailed() || bytes.cameToEnd()) {
      return finish();
    }
    end();
    return new Reading.Failed(archive().name(), "ends too early; the file is cut off");
  }

  private @Nullable Reading entered(ZipArchiveEntry entry) throws IOException {
    waiting = null;
    bytes.cameTo(start + entry.getLocalHeaderOffset());
    String name = entry.getName();
    Reading tooMany = tooMany();
    if (tooMany != null || entry.isDirectory()) {
      return tooMany;
    }
    String closed = closed(entry);
    if (closed != null) {
      return EntryName.isHidden(name) ? null : new Reading.Skipped(nameOf(name), closed);
    }
    part = new ZipPart(zip, entry, nameOf(name), limit());
    return EntryName.isHidden(name) ? null : enterEntry(name, part);
  }

  private @Nullable String closed(ZipArchiveEntry entry) {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      return "encrypted";
    }
    if (zip.canReadEntryData(entry)) {
      return null;
    }
    ZipMethod method = ZipMethod.getMethodByCode(entry.getMethod());
    return entry.getMethod() == ZipEntry.STORED
        ? "stored without its length before it, which is not read"
        : "packed by " + (method == null ? entry.getMethod() : method) + ", which is not read";
  }

  /** Looks for the next file, and says what is wrong where that was not said of a file. */
  private @Nullable Reading broken(Throwable trouble, @Nullable ZipPart before) throws IOException {
    boolean more = bytes.seekEntry();
    if (more) {
      zip = zip();
    }
    if (before != null && isFailed()) {
      return more ? null : finish();
    }
    if (!more) {
      end();
    }
    String name = before == null || before.isEnded() ? archive().name() : before.name();
    return new Reading.Failed(name, ZipPart.reason(trouble));
  }
}
