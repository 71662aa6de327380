package org.dateline.cli;

import java.io.IOException;

/** Takes outcomes in the order of the input. */
interface OutcomeSink {

  /** Takes the next one. */
  void take(Outcome outcome) throws IOException;

  /** Told when the next outcome is not there yet: a good time to show what there is. */
  default void waiting() throws IOException {}
}
