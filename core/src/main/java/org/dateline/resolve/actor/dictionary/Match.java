package org.dateline.resolve.actor.dictionary;

import java.util.List;

/**
 * A run of tokens that the dictionary knows.
 *
 * @param start the first token
 * @param end one past the last
 * @param entries what it can mean, never empty, the likeliest first
 */
public record Match(int start, int end, List<Entry> entries) {

  /** The likeliest meaning. */
  public Entry first() {
    return entries.get(0);
  }
}
