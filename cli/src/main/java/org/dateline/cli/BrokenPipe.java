package org.dateline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.Objects;

/** Tells a reader that has seen enough from an output that fails. */
final class BrokenPipe {
  private BrokenPipe() {}

  /** Whether the other end of the output was closed, as {@code head} does. */
  static boolean is(IOException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), "").toLowerCase(Locale.ROOT);
    return message.contains("broken pipe") || message.contains("pipe is being closed");
  }

  /** Why an output fails, without its name. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access denied";
    }
    if (e instanceof FileSystemException inFile && inFile.getReason() != null) {
      return inFile.getReason();
    }
    return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
  }
}
