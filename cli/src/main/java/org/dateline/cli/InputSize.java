package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** How much there is to read. */
final class InputSize {
  private InputSize() {}

  /**
   * The bytes of all files, or none where a path is standard input or zipped, or cannot be seen.
   */
  static OptionalLong of(List<String> paths) {
    long sum = 0;
    try {
      for (String path : paths) {
        if (path.equals("-")) {
          return OptionalLong.empty();
        }
        try (Stream<Path> files = Files.walk(Path.of(path))) {
          for (Path file : (Iterable<Path>) files::iterator) {
            if (file.toString().endsWith(".gz")) {
              return OptionalLong.empty();
            }
            sum += Files.isRegularFile(file) ? Files.size(file) : 0;
          }
        }
      }
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(sum);
  }
}
