package org.dateline.codebook;

import org.jspecify.annotations.Nullable;

/** One line of the rules: the events it fits, and the code they get. */
record CameoRule(
    @Nullable String mode, WordCondition words, @Nullable String status, CameoChoice choice) {

  boolean fits(@Nullable String ofMode, @Nullable String ofStatus, Words trigger, Words sentence) {
    return (mode == null || mode.equals(ofMode))
        && (status == null || status.equals(ofStatus))
        && words.holds(trigger, sentence);
  }

  /** Whether it fits every event of its type, or of its type and mode. */
  boolean isDefault() {
    return status == null && words.isAlways();
  }
}
