package org.dateline.read.archive;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.read.InnerReader;
import org.dateline.read.InnerReadings;
import org.dateline.read.Input;
import org.dateline.read.OneLine;
import org.dateline.read.Reading;
import org.dateline.read.Trouble;
import org.dateline.read.UnpackingLimit;
import org.jspecify.annotations.Nullable;

/**
 * The readings of an archive: those of each file it holds.
 *
 * <p>Nothing is unpacked to disk. The names that an archive gives its files are only shown, so that
 * one like {@code ../../etc/passwd} does no harm.
 */
abstract class ArchiveReadings extends InnerReadings {
  private static final int MOST_ENTRIES = 1_000_000;

  private final Input input;
  private final CountedStream stream;
  private final UnpackingLimit limit;
  private int entries;
  private boolean failed;

  ArchiveReadings(Input input, InnerReader reader) {
    this(input, new CountedStream(input.stream()), reader);
  }

  private ArchiveReadings(Input input, CountedStream stream, InnerReader reader) {
    this(input, stream, UnpackingLimit.of(input.name(), stream::taken), reader);
  }

  private ArchiveReadings(
      Input input, CountedStream stream, UnpackingLimit limit, InnerReader reader) {
    super(reader, limit);
    this.input = input;
    this.stream = stream;
    this.limit = limit;
  }

  /** The bytes of the archive. */
  final CountedStream stream() {
    return stream;
  }

  /** How much all it holds may unpack to. */
  final UnpackingLimit limit() {
    return limit;
  }

  /** The archive. */
  final Input archive() {
    return input;
  }

  /** What the readings of an entry are called. */
  final String nameOf(String entry) {
    return input.name() + "!" + OneLine.of(entry);
  }

  /** Counts one more entry; where there were too many, says so and ends. */
  final @Nullable Reading tooMany() {
    entries++;
    if (entries <= MOST_ENTRIES) {
      return null;
    }
    end();
    return new Reading.Failed(input.name(), "more than a million files; the rest is not read");
  }

  /** Lets an entry be read next; or says why it cannot be. */
  final @Nullable Reading enterEntry(String name, InputStream bytes) {
    failed = false;
    try {
      enter(input.inside(name, bytes));
      return null;
    } catch (IOException | RuntimeException e) {
      failed = true;
      return Trouble.of(e).under(nameOf(name));
    }
  }

  /** Whether something of the last entry could not be read, and that was said. */
  final boolean isFailed() {
    return failed;
  }

  /** Ends, and says so where nothing was said of anything in it. */
  final @Nullable Reading finish() {
    end();
    return isWithoutReadings()
        ? new Reading.Failed(input.name(), "no articles in this archive")
        : null;
  }

  @Override
  protected Reading received(Reading reading) {
    failed |= reading instanceof Reading.Failed;
    return reading;
  }
}
