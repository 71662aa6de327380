package org.dateline.cli;

import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;

/** Says why an input gave no article. */
final class Trouble {
  private Trouble() {}

  /** The place, and what is wrong there. */
  static String of(Reading reading) {
    if (reading instanceof Reading.Failed failed) {
      return failed.name() + ": " + failed.reason();
    }
    if (reading instanceof Reading.Skipped skipped) {
      return skipped.name() + ": " + skipped.reason() + "; skipped";
    }
    return reading.name() + ": empty";
  }

  /** The same of what was not read, or what had to be guessed of what was; null says nothing. */
  static @Nullable String orNote(Reading reading) {
    if (reading instanceof Reading.Read read) {
      return read.note() == null ? null : read.name() + ": " + read.note();
    }
    return of(reading);
  }
}
