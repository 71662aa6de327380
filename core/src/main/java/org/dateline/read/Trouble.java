package org.dateline.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

/**
 * Why something cannot be read, in words for the user.
 *
 * @param reason one line
 * @param failure whether it should have been readable
 */
public record Trouble(String reason, boolean failure) {
  private static final Pattern CLASSES =
      Pattern.compile("^(?:(?:[a-z]\\w{0,40}\\.){1,12}[A-Z][\\w$]{0,80}:\\s+){1,8}");

  /** Says what an exception means. */
  public static Trouble of(Exception exception) {
    return new Trouble(reason(exception), true);
  }

  /** The outcome for what is called {@code name}. */
  public Reading under(String name) {
    return failure ? new Reading.Failed(name, reason) : new Reading.Skipped(name, reason);
  }

  private static String reason(Exception exception) {
    if (exception.getCause() instanceof IOException cause && saysNoMore(exception, cause)) {
      return reason(cause);
    }
    if (exception instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (exception instanceof AccessDeniedException) {
      return "access denied";
    }
    if (exception instanceof FileSystemException inFile && inFile.getReason() != null) {
      return OneLine.of(inFile.getReason());
    }
    if (exception instanceof EOFException) {
      return "ends too early; the file is cut off";
    }
    String message = exception.getMessage();
    if (message == null) {
      return "could not be read";
    }
    String words = OneLine.of(withoutClasses(message));
    if (exception instanceof ZipException) {
      return "broken gzip: " + words;
    }
    return exception instanceof IOException ? words : "could not be read: " + words;
  }

  /** A message without the names of classes that exceptions put before those of their causes. */
  public static String withoutClasses(String message) {
    return CLASSES.matcher(message).replaceFirst("");
  }

  /** Whether an exception only carries its cause, without words of its own. */
  private static boolean saysNoMore(Exception exception, IOException cause) {
    return exception instanceof RuntimeException
        || exception.getMessage() == null
        || exception.getMessage().equals(cause.toString());
  }
}
