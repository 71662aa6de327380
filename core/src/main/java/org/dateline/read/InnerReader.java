package org.dateline.read;

import java.io.IOException;
import java.util.Iterator;

/** Reads what another input holds, whatever its format: for archives and the like. */
public interface InnerReader {

  /** The readings of {@code inner}, which was made by {@link Input#inside}. */
  Iterator<Reading> read(Input inner) throws IOException;
}
