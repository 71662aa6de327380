package org.dateline.cli;

import org.dateline.read.Reading;

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
}
