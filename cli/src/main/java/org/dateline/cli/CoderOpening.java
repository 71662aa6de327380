package org.dateline.cli;

import org.dateline.Coder;

/** Opens a coder. */
@FunctionalInterface
interface CoderOpening {

  /** A coder that codes as asked. */
  NewsCoder open(Coder.Options options);
}
