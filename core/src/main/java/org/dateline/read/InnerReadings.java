package org.dateline.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The readings of what an input holds, one thing after the other: the base of what reads archives.
 * Trouble with one thing becomes its {@link Reading.Failed}, and the next is read.
 *
 * <p>For one thread.
 */
public abstract class InnerReadings implements Iterator<Reading> {
  private final InnerReader reader;
  private final UnpackingLimit limit;
  private InnerReader chosen;
  private @Nullable Input inner;
  private @Nullable Iterator<Reading> current;
  private @Nullable Reading next;
  private boolean any;
  private boolean ended;
  private boolean givenUp;

  /** The readings that {@code reader} gives. */
  protected InnerReadings(InnerReader reader) {
    this(reader, UnpackingLimit.current());
  }

  /** The same of something packed, which is given up where it unpacks to too much in all. */
  protected InnerReadings(InnerReader reader, UnpackingLimit limit) {
    this.reader = reader;
    this.limit = limit;
    this.chosen = reader;
  }

  /**
   * Comes to the next thing: gives its reading, or gives null, having called {@link #enter} or
   * {@link #end} or neither. What was entered before is read to its end.
   *
   * @throws IOException where the rest can no longer be read
   */
  protected abstract @Nullable Reading following() throws IOException;

  /** Sees, and may change, what was read in what was entered. */
  protected Reading received(Reading reading) {
    return reading;
  }

  /** Lets a thing be read next. */
  protected final void enter(Input thing) {
    enter(thing, reader);
  }

  /** Lets a thing be read next in a certain way. */
  protected final void enter(Input thing, InnerReader by) {
    inner = thing;
    chosen = by;
  }

  /** Whether no reading came of anything yet. */
  protected final boolean isWithoutReadings() {
    return !any;
  }

  /** Says that there is nothing more. */
  protected final void end() {
    ended = true;
  }

  @Override
  public final boolean hasNext() {
    if (next != null) {
      return true;
    }
    UnpackingLimit before = limit.begin();
    try {
      while (next == null && (inner != null || !ended)) {
        next = inner != null ? fromInner(inner) : come();
        giveUpABomb();
      }
    } finally {
      UnpackingLimit.end(before);
    }
    any |= next != null;
    return next != null;
  }

  /** Says so once, in place of what was made of the thing that was too much. */
  private void giveUpABomb() {
    Reading.Failed bomb = limit.givenUp();
    if (bomb == null || givenUp) {
      return;
    }
    if (inner != null) {
      leave(inner);
    }
    next = bomb;
    ended = true;
    givenUp = true;
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

  private @Nullable Reading come() {
    try {
      return following();
    } catch (IOException e) {
      ended = true;
      if (limit.givenUp() != null) {
        return null;
      }
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Reading fromInner(Input thing) {
    try {
      if (current == null) {
        current = chosen.read(thing);
      }
      if (current.hasNext()) {
        return received(current.next());
      }
    } catch (IOException | RuntimeException e) {
      leave(thing);
      return received(Trouble.of(e).under(thing.name()));
    }
    leave(thing);
    return null;
  }

  private void leave(Input thing) {
    thing.close();
    inner = null;
    current = null;
  }
}
