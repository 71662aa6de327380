package org.dateline.read.archive;

import java.util.Iterator;
import java.util.List;
import org.dateline.read.ArticleReader;
import org.dateline.read.Input;
import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;

/** Knows the archives that are not read, and leaves them aside. */
public final class OtherArchiveReader implements ArticleReader {

  private record Kind(String name, int... opening) {
    boolean begins(byte[] head) {
      for (int i = 0; i < opening.length; i++) {
        if (i >= head.length || (head[i] & 0xFF) != opening[i]) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind("7z archive", 0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C),
          new Kind("rar archive", 0x52, 0x61, 0x72, 0x21, 0x1A, 0x07),
          new Kind("xz", 0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00));

  @Override
  public boolean knows(Input input) {
    return name(input) != null;
  }

  @Override
  public Iterator<Reading> read(Input input) {
    String reason = name(input) + ", which is not read; unpack it first";
    return List.<Reading>of(new Reading.Skipped(input.name(), reason)).iterator();
  }

  private static @Nullable String name(Input input) {
    for (Kind kind : KINDS) {
      if (kind.begins(input.head())) {
        return kind.name();
      }
    }
    return null;
  }
}
