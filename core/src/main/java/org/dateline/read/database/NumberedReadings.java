package org.dateline.read.database;

import java.io.IOException;
import org.dateline.read.Reading;
import org.dateline.read.SuccessiveReadings;
import org.jspecify.annotations.Nullable;

/** The readings of an export, called {@code file!1}, {@code file!2}, as they are asked for. */
final class NumberedReadings extends SuccessiveReadings {

  /** Where the readings come from. */
  interface Source {
    /** The next reading, to be called {@code name}; or null where there are no more. */
    @Nullable Reading next(String name) throws IOException;
  }

  private final String file;
  private final Source source;
  private int number;

  NumberedReadings(String file, Source source) {
    this.file = file;
    this.source = source;
  }

  @Override
  protected @Nullable Reading following() throws IOException {
    number++;
    Reading reading = source.next(file + "!" + number);
    if (reading != null) {
      return reading;
    }
    end();
    return number == 1 ? new Reading.Empty(file) : null;
  }
}
