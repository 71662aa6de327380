package org.dateline.cli;

import java.util.Locale;

/** The forms in which answers are written. */
enum AnswerFormat {
  /** To be read. */
  TABLE,
  /** JSON over several lines; a list of it where many are asked for. */
  JSON,
  /** One line of JSON an answer. */
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
