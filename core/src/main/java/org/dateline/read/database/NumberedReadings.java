package org.dateline.read.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;

/** The readings of an export, called {@code file!1}, {@code file!2}, as they are asked for. */
final class NumberedReadings implements Iterator<Reading> {

  /** Where the readings come from. */
  interface Source {
    /** The next reading, to be called {@code name}; or null where there are no more. */
    @Nullable Reading next(String name) throws IOException;
  }

  private final String file;
  private final Source source;
  private @Nullable Reading next;
  private boolean ended;
  private int number;

  NumberedReadings(String file, Source source) {
    this.file = file;
    this.source = source;
  }

  @Override
  public boolean hasNext() {
    try {
      if (next == null && !ended) {
        number++;
        next = source.next(file + "!" + number);
        ended = next == null;
        next = ended && number == 1 ? new Reading.Empty(file) : next;
      }
    } catch (IOException e) {
      ended = true;
      throw new UncheckedIOException(e);
    }
    return next != null;
  }

  @Override
  public Reading next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no more articles");
    }
    Reading reading = next;
    next = null;
    return reading;
  }
}
