package org.dateline.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * A dictionary or codebook file is wrong; the message gives file, line, what is wrong, the mend.
 */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 2;

  private final @Nullable String what;

  /** With the message to show the user, as it is. */
  public KnowledgeException(String message) {
    super(message);
    this.what = null;
  }

  /** For one line of a file. */
  public KnowledgeException(String file, int line, String what) {
    super(file + ":" + line + ": " + what);
    this.what = what;
  }

  /** What is wrong and the mend, without file and line where these are known apart. */
  public String what() {
    return what == null ? String.valueOf(getMessage()) : what;
  }
}
