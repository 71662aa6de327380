package org.dateline.unknown;

import java.util.List;

/**
 * A name that was seen as an actor and that no dictionary line has.
 *
 * @param name as it was written most often, in its longest form, without titles
 * @param aliases how else it was written; surnames alone are none, as others bear them too
 * @param id an id that is free, made of country and name
 * @param kind {@code person}, {@code group}, {@code place}, or empty where the words do not tell
 * @param seen how often it was an actor of an event; each phrase of an article counts once
 * @param articles in how many articles
 * @param guess what it was taken for
 * @param examples one an article, at most three
 */
public record UnknownName(
    String name,
    List<String> aliases,
    String id,
    String kind,
    long seen,
    long articles,
    Guess guess,
    List<Excerpt> examples) {

  /** Copies the lists. */
  public UnknownName {
    aliases = List.copyOf(aliases);
    examples = List.copyOf(examples);
  }
}
