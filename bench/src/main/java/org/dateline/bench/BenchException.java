package org.dateline.bench;

/** Nothing can be measured; the message says why, with the place. */
final class BenchException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BenchException(String message) {
    super(message);
  }
}
