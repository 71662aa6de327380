package org.dateline.resolve.actor.phrase;

/**
 * Some tokens of a phrase.
 *
 * @param start the first
 * @param end one past the last
 */
record Range(int start, int end) {
  boolean isEmpty() {
    return start >= end;
  }
}
