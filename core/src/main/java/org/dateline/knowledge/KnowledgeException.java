package org.dateline.knowledge;

/**
 * A dictionary or codebook file is wrong; the message gives file, line, what is wrong, the mend.
 */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With the message to show the user, as it is. */
  public KnowledgeException(String message) {
    super(message);
  }
}
