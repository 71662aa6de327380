package org.dateline.bench;

/**
 * What was done.
 *
 * @param articles how many articles
 * @param sentences how many sentences they have
 * @param read how many of these the encoder read
 * @param events how many acts were found
 */
record Work(long articles, long sentences, long read, long events) {
  static final Work NONE = new Work(0, 0, 0, 0);

  Work plus(Work other) {
    return new Work(
        articles + other.articles,
        sentences + other.sentences,
        read + other.read,
        events + other.events);
  }

  /** The share of sentences that the encoder read, 0 to 1. */
  double shareRead() {
    return (double) read / sentences;
  }
}
