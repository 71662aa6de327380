package org.dateline.read;

import java.io.IOException;
import java.util.Iterator;

/** Reads one format. Immutable; shared. */
public interface ArticleReader {

  /** Whether the input is of this format, by its name and how it begins. Takes nothing from it. */
  boolean knows(Input input);

  /**
   * The articles of an input, read as they are asked for, and at least one reading of any input.
   *
   * <p>May throw at any time, here or from the iterator; the rest of the input is then given up and
   * the exception becomes a {@link Reading.Failed}.
   */
  Iterator<Reading> read(Input input) throws IOException;
}
