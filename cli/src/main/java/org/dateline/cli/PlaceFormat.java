package org.dateline.cli;

import java.util.Locale;

/** The forms in which places are written. */
enum PlaceFormat {
  /** A line for each, to be read. */
  TABLE,
  /** One JSON array of all answers. */
  JSON,
  /** One line of JSON a name. */
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
