package org.dateline.resolve.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dateline.resolve.lexicon.Problem.Rule;
import org.jspecify.annotations.Nullable;

/** The bytes of a dictionary file. */
final class FileBytes {
  private static final long MOST = 256L << 20;

  private FileBytes() {}

  /** The bytes; null where they cannot be had, which is told. */
  static byte @Nullable [] of(Path file, Complaints complaints) {
    String wrong;
    try {
      if (Files.isDirectory(file)) {
        wrong = "is a folder; name the files in it";
      } else if (Files.size(file) > MOST) {
        wrong = "has more than 256 MiB; part it";
      } else {
        return Files.readAllBytes(file);
      }
    } catch (NoSuchFileException e) {
      wrong = "no such file";
    } catch (IOException e) {
      wrong = "cannot be read: " + e.getMessage();
    }
    complaints.error(0, Rule.ENCODING, wrong);
    return null;
  }
}
