package org.dateline.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the events go. */
interface Destination extends Closeable {

  /** To be written to; buffered. */
  OutputStream stream();

  /** Makes what was written whole and final. Without it nothing is left in a file. */
  void commit() throws IOException;

  /** Gives up what was not committed. */
  @Override
  void close();

  /**
   * Opens a destination.
   *
   * @param file the file to write, or null for standard output
   */
  static Destination open(@Nullable Path file, OutputStream standardOutput) throws IOException {
    if (file == null) {
      return new OpenStream(standardOutput);
    }
    if (Files.isDirectory(file)) {
      throw new IOException("is a folder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // a device or a pipe cannot be replaced by a file
      return new OpenStream(Files.newOutputStream(file));
    }
    return new WholeFile(file);
  }
}
