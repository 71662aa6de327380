package org.dateline.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The readings of one input, each made when it is asked for. For one thread. */
public abstract class SuccessiveReadings implements Iterator<Reading> {
  private @Nullable Reading next;
  private boolean any;
  private boolean ended;

  /**
   * Comes to the next thing: gives its reading; or null where none comes of it, having called
   * {@link #end} where there is nothing more.
   *
   * @throws IOException where the rest can no longer be read
   */
  protected abstract @Nullable Reading following() throws IOException;

  /** Says that there is nothing more, but for what is given now. */
  protected final void end() {
    ended = true;
  }

  /** Whether no reading came of anything yet. */
  protected final boolean isWithoutReadings() {
    return !any;
  }

  @Override
  public final boolean hasNext() {
    try {
      while (next == null && !ended) {
        next = following();
      }
    } catch (IOException e) {
      ended = true;
      throw new UncheckedIOException(e);
    }
    any |= next != null;
    return next != null;
  }

  @Override
  public final Reading next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("everything is read");
    }
    Reading reading = next;
    next = null;
    return reading;
  }
}
