package org.dateline.bench;

/** One way over all articles, which is timed. */
interface Pass {

  /** Goes it, and says what was done. */
  Work run();
}
