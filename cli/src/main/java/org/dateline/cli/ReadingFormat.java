package org.dateline.cli;

import java.util.Locale;

/** The forms in which articles are written. */
enum ReadingFormat {
  /** A line for each, to be read. */
  TABLE,
  /** One line of JSON an article. */
  JSONL,
  /** The whole article, to be read. */
  TEXT;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
