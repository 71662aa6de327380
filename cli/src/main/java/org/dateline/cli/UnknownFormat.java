package org.dateline.cli;

import java.util.Locale;

/** The forms in which unknown actors are written. */
enum UnknownFormat {
  /** To be read. */
  TABLE,
  /** Lines of a dictionary. */
  TSV,
  /** One line of JSON an actor. */
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
