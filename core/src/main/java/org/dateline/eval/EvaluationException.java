package org.dateline.eval;

/** A file to be evaluated cannot be read; the message gives the place and what is wrong. */
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With the message to show the user, as it is. */
  public EvaluationException(String message) {
    super(message);
  }
}
