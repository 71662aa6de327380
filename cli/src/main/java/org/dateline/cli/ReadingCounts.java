package org.dateline.cli;

import java.util.Locale;
import org.dateline.read.Reading;

/** Counts what came of reading. For one thread. */
final class ReadingCounts {
  private long articles;
  private long empty;
  private long skipped;
  private long failed;
  private long characters;

  void add(Reading reading) {
    if (reading instanceof Reading.Read read) {
      articles++;
      characters += read.article().text().length();
    } else if (reading instanceof Reading.Failed) {
      failed++;
    } else if (reading instanceof Reading.Skipped) {
      skipped++;
    } else {
      empty++;
    }
  }

  /** How many inputs should have been articles and could not be read. */
  long failed() {
    return failed;
  }

  /** How many inputs there were. */
  long inputs() {
    return articles + empty + skipped + failed;
  }

  /** Whether an input could not be read, or nothing was there to be read. */
  boolean wanting() {
    return failed > 0 || articles + empty == 0;
  }

  /** What was not read: {@code 1 empty, 2 skipped, 0 failed}. */
  String rest() {
    return String.format(Locale.ROOT, "%,d empty, %,d skipped, %,d failed", empty, skipped, failed);
  }

  /** All counts in one line. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%s read, %s · %,d characters",
        RunCounts.count(articles, "article"),
        rest(),
        characters);
  }
}
