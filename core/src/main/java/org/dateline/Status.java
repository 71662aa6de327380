package org.dateline;

import java.util.Locale;

/** Whether the act an event reports happened, on the word of whoever reports it. */
public enum Status {
  /** It happened or is going on. */
  OCCURRED,
  /** It was announced, decided, scheduled or vowed. */
  PLANNED,
  /** It may happen: feared, considered, conditional, asked for by someone else. */
  POSSIBLE,
  /** It did not happen. */
  NEGATED;

  /** The name the event JSON uses: lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
