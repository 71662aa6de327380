package org.dateline.resolve.actor.dictionary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dateline.codebook.Role;
import org.jspecify.annotations.Nullable;

/**
 * One thing that one spelling of a dictionary line can mean.
 *
 * @param kind what sort of thing
 * @param spelling the words as the dictionary writes them
 * @param capitals where a text must have capitals for it
 * @param name the name of the line
 * @param id its id, or null
 * @param country ISO 3166-1 alpha-3, IGO, NGO or MNC, or null
 * @param base ISO 3166-1 alpha-3 of the state it sits in where that is another, or null
 * @param role or null
 * @param person whether a single human being is meant
 * @param from first day it holds, or null
 * @param to last day it holds, or null
 * @param place the line: {@code states.tsv:42}
 * @param own whether it is of a user's own dictionary: where it fits, what is shipped does not hold
 */
public record Entry(
    Kind kind,
    String spelling,
    Capitals capitals,
    String name,
    @Nullable String id,
    @Nullable String country,
    @Nullable String base,
    @Nullable Role role,
    boolean person,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    String place,
    boolean own) {

  /** What sort of thing a spelling names; the first ones win where a phrase could be several. */
  public enum Kind {
    /** A human being by name. */
    PERSON,
    /** A body, group or organisation by name. */
    NAMED,
    /** A state by name. */
    STATE,
    /** A state's adjective: "Chinese". */
    ADJECTIVE,
    /** One of a state's people: "Pole". */
    DEMONYM,
    /** A seat of government that stands for it: "the Kremlin", "Islamabad". */
    SEAT,
    /** A place inside a state. */
    PLACE,
    /** A role noun: "lawmakers". */
    ROLE
  }

  /**
   * How many days lie between a day and the time in which the entry holds: 0 within it. Without a
   * day, what has no end holds, and of the rest the latest is the nearest.
   */
  public long daysFrom(@Nullable LocalDate day) {
    if (day == null) {
      return to == null ? 0 : LocalDate.MAX.toEpochDay() - to.toEpochDay();
    }
    if (from != null && day.isBefore(from)) {
      return ChronoUnit.DAYS.between(day, from);
    }
    return to != null && day.isAfter(to) ? ChronoUnit.DAYS.between(to, day) : 0;
  }
}
