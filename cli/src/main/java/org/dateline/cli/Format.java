package org.dateline.cli;

import java.util.Locale;

/** The forms in which events are written. */
enum Format {
  /** To be read. */
  TABLE,
  /** One line of JSON an event. */
  JSONL,
  /** Values parted by commas. */
  CSV;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
