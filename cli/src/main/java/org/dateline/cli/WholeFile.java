package org.dateline.cli;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file that is there whole or not at all: into a hidden one beside it, which takes the
 * name when all is written. What had the name before stays until then.
 */
final class WholeFile implements Destination {
  private final Path target;
  private final Path part;
  private final FileOutputStream bytes;
  private final OutputStream stream;
  private final Thread removal = new Thread(this::remove, "dateline-cleanup");
  private boolean done;

  /**
   * Opens the hidden file.
   *
   * @throws IOException where that cannot be
   */
  WholeFile(Path file) throws IOException {
    // a link stays, what it leads to is replaced
    this.target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    String hidden = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    this.part = target.resolveSibling(hidden);
    try {
      // made new, with the rights that any new file gets here
      Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE).close();
    } catch (NoSuchFileException e) {
      throw new IOException("no such folder: " + target.getParent(), e);
    }
    this.bytes = new FileOutputStream(part.toFile());
    this.stream = new BufferedOutputStream(bytes, 1 << 16);
    // also when the user stops the program
    Runtime.getRuntime().addShutdownHook(removal);
  }

  @Override
  public OutputStream stream() {
    return stream;
  }

  @Override
  public void commit() throws IOException {
    stream.flush();
    // on disk before it has its name, so that not even a power cut leaves half a file
    bytes.getFD().sync();
    bytes.close();
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    done = true;
  }

  @Override
  public void close() {
    if (!done) {
      remove();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(removal);
    } catch (IllegalStateException e) {
      // The program is ending, and the hook runs.
    }
  }

  private void remove() {
    try {
      bytes.close();
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // Nothing more can be done; the name says what the file is.
    }
  }
}
