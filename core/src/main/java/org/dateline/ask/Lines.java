package org.dateline.ask;

import org.dateline.read.Decoded;

/** Makes a question of one line. */
interface Lines {

  /** The question that a line asks. */
  Question question(long number, Decoded line);
}
