package org.dateline.read.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.read.InnerReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;

/** The readings of a tar archive. */
final class TarReadings extends ArchiveReadings {
  private static final int LONGEST_NAME = 1 << 16;
  private static final int LONGEST_FIELDS = 1 << 20;

  private final InputStream stream;
  private TarPart part;
  private long block;

  /** A header that was looked for behind a broken one. */
  private byte @Nullable [] found;

  /** What headers before that of a file said of it. */
  private @Nullable String longName;

  private PaxFields fields = PaxFields.NONE;

  TarReadings(Input input, InnerReader reader) {
    super(input, reader);
    this.stream = stream();
    this.part = new TarPart(stream, 0);
  }

  @Override
  protected @Nullable Reading following() throws IOException {
    if (!finishPart()) {
      return finish();
    }
    byte[] header = found == null ? nextBlock() : found;
    found = null;
    if (header == null) {
      return finish();
    }
    if (!TarHeader.isSound(header)) {
      return isBlank(header) ? null : broken();
    }
    TarHeader entry = TarHeader.of(header);
    return entry == null ? broken() : entered(entry);
  }

  /** Passes over what is left of an entry; false where that cannot be, which was said before. */
  private boolean finishPart() throws IOException {
    try {
      part.finish();
      block += part.blocks();
      begin(0);
      return true;
    } catch (IOException e) {
      if (isFailed()) {
        return false;
      }
      throw e;
    }
  }

  private @Nullable Reading entered(TarHeader entry) throws IOException {
    switch (entry.kind()) {
      case 'L' -> {
        begin(entry.size());
        longName = named(part.readNBytes(LONGEST_NAME));
        return null;
      }
      case 'x', 'X' -> {
        begin(entry.size());
        fields = PaxFields.of(part.readNBytes(LONGEST_FIELDS));
        return null;
      }
      case 'g', 'K' -> {
        begin(entry.size());
        return null;
      }
      default -> {
        return file(entry);
      }
    }
  }

  private @Nullable Reading file(TarHeader entry) throws IOException {
    String path = fields.path();
    String name = path != null ? path : longName != null ? longName : entry.name();
    boolean sparse = fields.sparse() || entry.kind() == 'S';
    long size = fields.size() >= 0 ? fields.size() : entry.size();
    longName = null;
    fields = PaxFields.NONE;
    skipExtensions(entry);
    begin(size);
    Reading tooMany = tooMany();
    if (tooMany != null || !isFile(entry.kind()) || name.endsWith("/")) {
      return tooMany;
    }
    if (EntryName.isHidden(name)) {
      return null;
    }
    if (sparse) {
      return new Reading.Skipped(nameOf(name), "a file with holes, which is not read");
    }
    return enterEntry(name, part);
  }

  private static boolean isFile(char kind) {
    return kind == '0' || kind == '\0' || kind == '7' || kind == 'S';
  }

  private void begin(long size) {
    part = new TarPart(stream, size);
  }

  /** The headers that follow that of a file with many holes. */
  private void skipExtensions(TarHeader entry) throws IOException {
    boolean more = entry.kind() == 'S' && entry.extended();
    while (more) {
      byte[] extension = nextBlock();
      if (extension == null) {
        throw new EOFException();
      }
      more = extension[504] != 0;
    }
  }

  /** Says that a header is broken, and goes to the next sound one. */
  private Reading broken() throws IOException {
    String reason = "at byte " + (block - 1) * TarHeader.LENGTH + ": no header of a file";
    longName = null;
    fields = PaxFields.NONE;
    do {
      found = nextBlock();
    } while (found != null && !isUsable(found));
    return new Reading.Failed(archive().name(), reason);
  }

  private static boolean isUsable(byte[] header) {
    return TarHeader.isSound(header) && TarHeader.of(header) != null;
  }

  private static boolean isBlank(byte[] header) {
    for (byte b : header) {
      if (b != 0) {
        return false;
      }
    }
    return true;
  }

  private static String named(byte[] bytes) {
    int length = bytes.length;
    while (length > 0 && bytes[length - 1] == 0) {
      length--;
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** The next 512 bytes, or null where there are none. */
  private byte @Nullable [] nextBlock() throws IOException {
    byte[] bytes = stream.readNBytes(TarHeader.LENGTH);
    if (bytes.length > 0 && bytes.length < TarHeader.LENGTH) {
      throw new EOFException();
    }
    block++;
    return bytes.length == 0 ? null : bytes;
  }
}
