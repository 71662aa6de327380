package org.dateline.resolve.actor.dictionary;

import java.time.LocalDate;
import java.util.Comparator;
import org.dateline.codebook.Role;
import org.dateline.resolve.lexicon.Times;
import org.jspecify.annotations.Nullable;

/**
 * One line of a dictionary: what it says of an actor, a place or a role noun, and for which time.
 *
 * @param place where it stands: {@code persons.tsv:42}
 * @param sort what sort of thing it describes
 * @param name its name, or the noun of a role
 * @param id the actor's id; lines with one id are one actor. Null for places and role nouns
 * @param country ISO 3166-1 alpha-3, IGO, NGO or MNC, or null
 * @param base ISO 3166-1 alpha-3 of the state it sits in where it acts in another, or null
 * @param role or null
 * @param from first day on which it holds, or null where that is open
 * @param to last day on which it holds, or null where that is open
 */
public record DictionaryLine(
    String place,
    Sort sort,
    String name,
    @Nullable String id,
    @Nullable String country,
    @Nullable String base,
    @Nullable Role role,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  /** Earlier times first; lines of one time in the order of their files. */
  public static final Comparator<DictionaryLine> IN_TIME =
      Comparator.comparing(
              DictionaryLine::from, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(
              DictionaryLine::to, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(DictionaryLine::file)
          .thenComparingInt(DictionaryLine::number);

  /** What sort of thing a line describes. */
  public enum Sort {
    /** A human being. */
    PERSON,
    /** A body, group or organisation. */
    BODY,
    /** A state, its people or its seat of government. */
    STATE,
    /** A place inside a state. */
    PLACE,
    /** A role noun. */
    ROLE
  }

  /** Whether it holds on a day; where none is given, whether it has no end. */
  public boolean holdsOn(@Nullable LocalDate day) {
    return new Times(from, to).holdsOn(day);
  }

  /** The name of its file. */
  String file() {
    return place.substring(0, place.lastIndexOf(':'));
  }

  private int number() {
    return Integer.parseInt(place.substring(place.lastIndexOf(':') + 1));
  }

  static DictionaryLine of(Entry entry) {
    Sort sort =
        switch (entry.kind()) {
          case PERSON -> Sort.PERSON;
          case NAMED -> Sort.BODY;
          case STATE, ADJECTIVE, DEMONYM, SEAT -> Sort.STATE;
          case PLACE -> Sort.PLACE;
          case ROLE -> Sort.ROLE;
        };
    // of a state's line, what its name means; its people are no government
    Role role = sort == Sort.STATE ? Role.GOV : entry.role();
    return new DictionaryLine(
        entry.place(),
        sort,
        entry.name(),
        entry.id(),
        entry.country(),
        entry.base(),
        role,
        entry.from(),
        entry.to());
  }
}
