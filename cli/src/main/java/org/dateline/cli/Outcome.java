package org.dateline.cli;

import java.util.List;
import org.dateline.Article;
import org.dateline.Event;
import org.dateline.read.Reading;
import org.jspecify.annotations.Nullable;

/** What came of one thing that was to be coded. */
sealed interface Outcome {

  /**
   * An article was coded.
   *
   * @param article what was coded
   * @param name where it was read
   * @param events its events, none or more, in the order of the text
   * @param sentences how many sentences it has
   * @param note what had to be guessed or replaced to read it, or null
   */
  record Coded(
      Article article, String name, List<Event> events, int sentences, @Nullable String note)
      implements Outcome {}

  /**
   * There was nothing to code.
   *
   * @param reading empty, skipped or failed
   */
  record NotCoded(Reading reading) implements Outcome {}
}
