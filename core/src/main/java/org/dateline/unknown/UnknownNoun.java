package org.dateline.unknown;

import java.util.List;

/**
 * A noun that was seen as an actor and that gives no role.
 *
 * @param noun in the singular, as far as a rule can make it
 * @param seen how often it was an actor of an event; each phrase of an article counts once
 * @param articles in how many articles
 * @param examples one an article, at most three
 */
public record UnknownNoun(String noun, long seen, long articles, List<Excerpt> examples) {

  /** Copies the list. */
  public UnknownNoun {
    examples = List.copyOf(examples);
  }
}
