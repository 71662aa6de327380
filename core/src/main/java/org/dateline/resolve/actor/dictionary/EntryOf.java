package org.dateline.resolve.actor.dictionary;

import org.dateline.resolve.actor.dictionary.Entry.Kind;
import org.dateline.resolve.lexicon.ActorLine;
import org.dateline.resolve.lexicon.Sense;

/** Makes entries of the lines of dictionaries: one for each spelling. */
final class EntryOf {
  private EntryOf() {}

  /** What a line says of one of its spellings. */
  static Entry line(ActorLine line, String spelling, Capitals capitals, String place, boolean own) {
    return new Entry(
        kind(line.sense()),
        spelling,
        capitals,
        line.name(),
        line.id(),
        line.country(),
        line.base(),
        line.role(),
        line.person(),
        line.from(),
        line.to(),
        place,
        own);
  }

  private static Kind kind(Sense sense) {
    return switch (sense) {
      case PERSON -> Kind.PERSON;
      case BODY -> Kind.NAMED;
      case COUNTRY -> Kind.STATE;
      case ADJECTIVE -> Kind.ADJECTIVE;
      case DEMONYM -> Kind.DEMONYM;
      case SEAT -> Kind.SEAT;
      case PLACE -> Kind.PLACE;
      case ROLE -> Kind.ROLE;
    };
  }

  /** A spelling as it is looked for: the article may stand before it or not. */
  static String withoutArticle(String name) {
    return name.regionMatches(true, 0, "the ", 0, 4) ? name.substring(4) : name;
  }
}
